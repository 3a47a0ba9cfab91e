// What happens around a fragment: where the focus goes, what is said aloud, and what a failure shows.
(function () {
  var live = document.getElementById("wm-live");
  function say(text) {
    live.textContent = "";
    setTimeout(function () { live.textContent = text; }, 50);
  }
  function focus(element) {
    if (!element) { return false; }
    if (!element.hasAttribute("tabindex") && !element.matches("a,button,input,select,textarea,summary")) { element.tabIndex = -1; }
    element.focus({ preventScroll: false });
    return true;
  }
  // The cell whose panel is open carries the mark.
  function current(cell) {
    var table = cell.closest("table");
    if (!table) { return; }
    table.querySelectorAll("a[aria-current]").forEach(function (a) { a.removeAttribute("aria-current"); });
    cell.setAttribute("aria-current", "true");
  }
  function lost() { return !document.activeElement || document.activeElement === document.body; }

  // A click that opens a panel beside it takes the focus along; other swaps leave it where it is.
  var wanted = null, stood = null;
  document.addEventListener("htmx:beforeRequest", function (e) {
    wanted = e.detail.elt.getAttribute("data-focus");
    if (wanted) { current(e.detail.elt); }
    stood = lost() ? null : document.activeElement.id;
    var button = e.detail.requestConfig.triggeringEvent && e.detail.requestConfig.triggeringEvent.submitter;
    if (button) { busy(button); e.detail.xhr.addEventListener("loadend", function () { free(button); }); }
  });
  document.addEventListener("htmx:afterSettle", function (e) {
    var part = e.detail.elt;
    var spoken = part.matches("[data-announce]") ? part : part.querySelector("[data-announce]");
    if (spoken) { say(spoken.getAttribute("data-announce")); }
    var refusal = part.matches(".wm-refusal") ? part : part.querySelector(".wm-refusal");
    if (e.detail.xhr && [409, 422].includes(e.detail.xhr.status) && focus(refusal)) { return; }
    if (wanted) { focus(document.querySelector("#" + wanted + " :is(h1,h2,h3)")); wanted = null; return; }
    if (lost()) { (stood && focus(document.getElementById(stood))) || (part.contains(document.body) ? null : lostIn(part)); }
  });
  function lostIn(part) {
    if (stood !== null && !part.matches("[data-panel], .wm-progress")) { focus(part.querySelector("h1,h2,h3")); }
  }

  // What was typed into a search box was asked while typing: leaving the box asks nothing again,
  // for the answer would replace what the focus has moved on to.
  document.addEventListener("htmx:confirm", function (e) {
    var by = e.detail.triggeringEvent;
    if (by && by.type === "change" && by.target.matches("input[type=search]")) { e.preventDefault(); }
  });

  // An answer for pieces of a part that has been replaced since is dropped.
  htmx.defineExtension("while-here", {
    onEvent: function (name, e) { return name !== "htmx:beforeOnLoad" || e.target.isConnected; }
  });

  // Escape in a panel that was opened from a cell leads back to the cell.
  document.addEventListener("keydown", function (e) {
    var panel = e.key === "Escape" && e.target.closest("[data-returns]");
    if (panel) { focus(document.querySelector(panel.getAttribute("data-returns"))); }
  });

  function busy(button) {
    button.setAttribute("aria-disabled", "true");
    if (button.dataset.busy) { button.style.minWidth = button.offsetWidth + "px"; button.dataset.words = button.textContent; button.textContent = button.dataset.busy; }
  }
  function free(button) {
    button.removeAttribute("aria-disabled");
    if (button.dataset.words) { button.textContent = button.dataset.words; delete button.dataset.words; }
  }
  document.addEventListener("click", function (e) {
    var off = e.target.closest("[aria-disabled=true]");
    if (off && off.matches("a,button")) { e.preventDefault(); e.stopPropagation(); }
  }, true);

  function failed(e) {
    var xhr = e.detail.xhr, panel = e.detail.target && e.detail.target.closest("[data-panel]");
    if (xhr && xhr.status === 401) {
      location.assign("/sign-in?from=" + encodeURIComponent(location.pathname + location.search));
      return;
    }
    var code = xhr && xhr.getResponseHeader("X-Failure-Code");
    if (panel && panel.querySelector("[data-failed]")) {
      panel.querySelector("[data-waiting]").hidden = true;
      panel.querySelector("[data-failed]").hidden = false;
      put(panel.querySelector("[data-code]"), code);
      return;
    }
    var toast = document.getElementById("wm-broken").content.cloneNode(true);
    put(toast.querySelector("[data-code]"), code);
    document.getElementById("wm-toasts").append(toast);
  }
  function put(place, code) {
    if (place) { place.textContent = code ? place.dataset.words.replace("$code", function () { return code; }) : ""; }
  }
  document.addEventListener("htmx:responseError", failed);
  document.addEventListener("htmx:sendError", failed);
  document.addEventListener("htmx:timeout", failed);
})();
