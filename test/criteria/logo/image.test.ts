import { describe, expect, test } from "@jest/globals";
import { likelyImage, relativePath } from "../../../src/criteria/logo/image.ts";

describe("likelyImage", () => {
  test.each([
    [["a/logos/prism.svg"], "packetlensLogo", "a/logos/prism.svg"],
    [["a/logos/prism.svg", "a/logos/packetlens.png"], "packetlensLogo", "a/logos/packetlens.png"],
    [["a/logos/prism.svg", "a/logos/packet-lens.png"], "packetlensLogo", "a/logos/packet-lens.png"],
    [["a/logos/prism.svg", "a/logos/packetlens_logo.png"], "packetlensLogo", "a/logos/packetlens_logo.png"],
    [["a/logos/prism.svg", "a/logos/quarry.svg"], "packetlensLogo", null],
    [[], "packetlensLogo", null],
  ])("of %j for %s: %s", (images, name, image) => {
    expect(likelyImage(images, name)).toBe(image);
  });
});

describe("relativePath", () => {
  test.each([
    ["src/card/card.jsx", "src/card/logos/a.svg", "./logos/a.svg"],
    ["src/card/card.jsx", "src/card/a.svg", "./a.svg"],
    ["src/card/card.jsx", "src/logos/a.svg", "../logos/a.svg"],
    ["src/card/card.jsx", "static/a.svg", "../../static/a.svg"],
    ["card.jsx", "a.svg", "./a.svg"],
    ["card.jsx", "logos/a.svg", "./logos/a.svg"],
  ])("from %s to %s", (from, to, path) => {
    expect(relativePath(from, to)).toBe(path);
  });
});
