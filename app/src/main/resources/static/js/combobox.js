// Search as you type: the list of answers is a listbox, the arrow keys walk it, Enter takes one.
(function () {
  function Combobox(box) {
    var input = box.querySelector("input[type=search]"), list = box.querySelector("[role=listbox]");
    var chosen = box.querySelector("[data-chosen]");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-autocomplete", "list");
    close();

    function options() { return Array.from(list.querySelectorAll("[role=option]:not([aria-disabled])")); }
    function active() { return list.querySelector("[aria-selected=true]"); }
    function open() { list.hidden = false; input.setAttribute("aria-expanded", "true"); }
    function close() {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      point(null);
    }
    function point(option) {
      options().forEach(function (o) { o.setAttribute("aria-selected", o === option ? "true" : "false"); });
      if (option) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }
    function step(by) {
      var all = options(), at = all.indexOf(active());
      if (list.hidden || !all.length) { if (list.children.length) { open(); } return; }
      point(all[(at + by + all.length + (at < 0 && by < 0 ? 1 : 0)) % all.length]);
    }
    function take(option) {
      if (!chosen && option.dataset.href) { location.assign(option.dataset.href); return; }
      input.value = option.querySelector("b").textContent;
      if (chosen) { chosen.value = option.dataset.value; }
      close();
      box.dispatchEvent(new CustomEvent("chosen", { bubbles: true, detail: option.dataset }));
      if (box.closest("form[data-auto]")) { box.closest("form").requestSubmit(); }
    }

    list.addEventListener("htmx:afterSwap", function () {
      options().forEach(function (o, i) { o.id = list.id + "-" + i; });
      if (document.activeElement === input && input.value.trim()) { open(); } else { close(); }
    });
    // Sources are asked for q, whatever the field is called in its form.
    input.addEventListener("htmx:configRequest", function (e) { e.detail.parameters.q = input.value; });
    input.addEventListener("input", function () {
      if (chosen) { chosen.value = ""; }
      if (!input.value.trim()) { close(); }
    });
    input.addEventListener("keydown", function (e) {
      if (e.key === "ArrowDown") { step(1); e.preventDefault(); }
      else if (e.key === "ArrowUp") { step(-1); e.preventDefault(); }
      else if (e.key === "Enter" && !list.hidden && active()) { take(active()); e.preventDefault(); }
      else if (e.key === "Escape" && !list.hidden) { close(); e.preventDefault(); }
    });
    list.addEventListener("pointerdown", function (e) { e.preventDefault(); });
    list.addEventListener("click", function (e) {
      var option = e.target.closest("[role=option]:not([aria-disabled])");
      if (option) { take(option); }
    });
    input.addEventListener("blur", close);
  }
  function start(within) {
    within.querySelectorAll("[data-combo]:not([data-ready])").forEach(function (box) {
      box.dataset.ready = "";
      Combobox(box);
    });
  }
  start(document);
  document.addEventListener("htmx:afterSettle", function () { start(document); });
})();
