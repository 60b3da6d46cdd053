import { type Move } from "../attempt.js";
export declare const meetingMoves: {
    writeMeeting: Move;
    confirmMeeting: Move;
    returnMeeting: Move;
    checkWeek: Move;
};
