/** Picture points a CSS pixel: sharp in a document. */
const scale = 2;
const margin = 32;
const ink = "#0B0C0C";
const quiet = "#484F55";

/** Saves the figure as a picture: title, subtitle, chart in its light colours, and where it is from. */
export async function savePng(figure: Element): Promise<void> {
  const svg = figure.querySelector<SVGSVGElement>(".figure-chart.wide svg");
  if (!svg) return;
  const { width, height } = svg.viewBox.baseVal;
  const picture = await pictureOf(svg);
  const title = figure.querySelector("h2")?.textContent ?? "";
  const subtitle = figure.querySelector(".figure-subtitle")?.textContent ?? "";
  const source = [
    document.querySelector(".brand-provider")?.textContent,
    document.querySelector(".footer p")?.textContent,
  ]
    .filter(Boolean)
    .join(" · ");
  const canvas = document.createElement("canvas");
  const heads = 76;
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (height + heads + 2 * margin + 28) * scale;
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.scale(scale, scale);
  pen.fillStyle = "#FFFFFF";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const write = (text: string, y: number, font: string, colour: string) => {
    pen.font = `${font} ${getComputedStyle(document.documentElement).fontFamily}`;
    pen.fillStyle = colour;
    pen.fillText(text, margin, y, width);
  };
  write(title, margin + 20, "600 22px", ink);
  write(subtitle, margin + 46, "15px", quiet);
  pen.drawImage(picture, margin, margin + heads, width, height);
  write(source, margin + heads + height + 28, "12px", quiet);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob)
    download(
      blob,
      `${title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")}.png`,
    );
}

/** The chart alone, every colour fixed to the light one that the drawing names beside its custom property. */
async function pictureOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("font-family", getComputedStyle(svg).fontFamily);
  const text = new XMLSerializer().serializeToString(copy).replace(/var\(--[a-z0-9-]+,\s*([^)]+)\)/g, "$1");
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
