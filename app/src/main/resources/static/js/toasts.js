// A toast goes after ten seconds, unless somebody points at it or stands in it.
(function () {
  var place = document.getElementById("wm-toasts"), STAYS = 10000;
  function watch(toast) {
    var timer;
    function start() { clearTimeout(timer); timer = setTimeout(function () { toast.remove(); }, STAYS); }
    function hold() { clearTimeout(timer); }
    ["pointerenter", "focusin"].forEach(function (name) { toast.addEventListener(name, hold); });
    ["pointerleave", "focusout"].forEach(function (name) { toast.addEventListener(name, start); });
    start();
  }
  place.querySelectorAll("[data-toast]").forEach(watch);
  new MutationObserver(function (changes) {
    changes.forEach(function (change) {
      change.addedNodes.forEach(function (node) { if (node.matches && node.matches("[data-toast]")) { watch(node); } });
    });
  }).observe(place, { childList: true });
  place.addEventListener("click", function (e) {
    if (e.target.closest("[data-dismiss]")) { e.target.closest(".wm-toast-w").remove(); }
  });
})();
