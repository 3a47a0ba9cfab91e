// Follows the system's light or dark setting unless the person chose one; runs before first paint.
// The choice is a cookie, so that the server knows it too; ?theme= is for looking at one page.
(function () {
  var root = document.documentElement;
  var asked = /[?&]theme=(light|dark)/.exec(location.search);
  var chosen = asked ? asked[1] : root.getAttribute("data-theme");
  var system = matchMedia("(prefers-color-scheme: dark)");
  function paint() {
    var dark = chosen === "light" || chosen === "dark" ? chosen === "dark" : system.matches;
    root.setAttribute("data-bs-theme", dark ? "dark" : "light");
  }
  paint();
  system.addEventListener("change", paint);
  root.classList.add("js");
})();
