// A long list of choices with a field above that leaves the matching ones: <input data-narrows="list-id" hidden>.
// Without scripts the field stays hidden and the whole list remains.
(function () {
  function fold(words) { return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(); }
  document.querySelectorAll("input[data-narrows]").forEach(function (field) {
    var choices = Array.from(document.getElementById(field.dataset.narrows).querySelectorAll("label"));
    field.hidden = false;
    field.addEventListener("input", function () {
      var asked = fold(field.value.trim());
      choices.forEach(function (choice) { choice.hidden = !fold(choice.textContent).includes(asked); });
    });
    field.addEventListener("keydown", function (event) { if (event.key === "Enter") event.preventDefault(); });
  });
})();
