// A long list of choices with a field above that leaves the matching ones: <input data-narrows="list-id" hidden>.
// Where no choice has these letters, data-alike asks the server for those that mean the like (shell/options).
// Without scripts the field stays hidden and the whole list remains.
(function () {
  var PAUSE = 250, SHORTEST = 3;
  function fold(words) { return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(); }
  function show(choice, shown) { (choice.closest("li") || choice).hidden = !shown; choice.hidden = !shown; }
  function Narrowing(field) {
    var list = document.getElementById(field.dataset.narrows), choices = Array.from(list.querySelectorAll("label:has(input)"));
    var note = list.querySelector("[data-alike-note]"), waiting = 0;
    function ask(asked) {
      fetch(field.dataset.alike + "?q=" + encodeURIComponent(asked)).then(function (answer) { return answer.text(); }).then(function (text) {
        if (field.value.trim() !== asked) { return; }
        var page = new DOMParser().parseFromString("<ul>" + text + "</ul>", "text/html");
        var like = Array.from(page.querySelectorAll("[data-value]")).map(function (o) { return o.dataset.value; });
        choices.forEach(function (choice) { show(choice, like.includes(choice.querySelector("input").value)); });
        note.hidden = !like.length;
      }).catch(function () { /* the list stays empty, as it is */ });
    }
    field.hidden = false;
    field.addEventListener("input", function () {
      var typed = field.value.trim(), asked = fold(typed);
      choices.forEach(function (choice) { show(choice, fold(choice.textContent).includes(asked)); });
      clearTimeout(waiting);
      if (!note) { return; }
      note.hidden = true;
      if (asked.length >= SHORTEST && choices.every(function (choice) { return choice.hidden; })) {
        waiting = setTimeout(ask, PAUSE, typed);
      }
    });
    field.addEventListener("keydown", function (event) { if (event.key === "Enter") event.preventDefault(); });
  }
  document.querySelectorAll("input[data-narrows]").forEach(Narrowing);
})();
