/** Says beside a form's button what became of sending it, with a link where there is somewhere to go. */
export function tell(form: HTMLFormElement, words: string, link?: HTMLAnchorElement): void {
  const place = form.querySelector(".act-send") ?? form;
  form.querySelector(".act-away")?.remove();
  const notice = document.createElement("p");
  notice.className = "act-away";
  notice.setAttribute("role", "alert");
  notice.append(`${words} `);
  if (link) notice.append(link);
  place.before(notice);
}

/** Says that the visit has ended, with the way to sign in and come back to this page. */
export function tellEnded(form: HTMLFormElement): void {
  const { pathname, search } = location;
  const way = document.createElement("a");
  way.href = `/sign-in?next=${encodeURIComponent(pathname + search)}`;
  way.textContent = "sign in again";
  tell(
    form,
    "Your visit has ended. Everything you wrote is kept on this device, and is here again after you",
    way,
  );
}

/** Why a form could not be sent, and that nothing is lost. */
export const away = {
  offline: "This device is offline. Everything you wrote is kept here: send it again when you are back.",
  server:
    "The server does not answer. Everything you wrote is kept on this device. Send it again in a minute: sent twice, it counts once.",
  busy: "More was sent in your name in the last minute than one person may send. Everything is kept: send it again in a minute.",
} as const;
