// Forms that save or search by themselves, questions before a step, and files that are dropped.
(function () {
  // data-auto: a choice sends the form; its button is only there for those without scripts.
  document.addEventListener("change", function (e) {
    var form = e.target.form;
    if (form && form.matches("[data-auto]") && !e.target.closest("[data-combo]")) { form.requestSubmit(); }
  });

  // A dialog works as a popover without scripts; with them nothing behind it can be reached.
  document.addEventListener("click", function (e) {
    var button = e.target.closest("[popovertarget]");
    var dialog = button && document.getElementById(button.getAttribute("popovertarget"));
    if (!dialog || dialog.localName !== "dialog") { return; }
    e.preventDefault();
    if (button.getAttribute("popovertargetaction") === "hide") { dialog.close(); } else { dialog.showModal(); }
  });
  document.addEventListener("click", function (e) {
    if (e.target.localName === "dialog" && e.target.open) { e.target.close(); }
  });

  document.addEventListener("dragover", function (e) {
    var drop = e.target.closest("[data-drop]");
    if (drop) { e.preventDefault(); drop.classList.add("wm-over"); }
  });
  ["dragleave", "drop"].forEach(function (name) {
    document.addEventListener(name, function (e) {
      var drop = e.target.closest && e.target.closest("[data-drop]");
      if (!drop) { return; }
      drop.classList.remove("wm-over");
      if (name === "drop") {
        e.preventDefault();
        drop.querySelector("input").files = e.dataTransfer.files;
        drop.querySelector("input").dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  });

  document.addEventListener("click", function (e) {
    if (e.target.closest("[data-print]")) { window.print(); }
  });
})();
