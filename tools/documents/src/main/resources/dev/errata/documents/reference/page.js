
// What is shown, and the keys.
(function () {
  var input = document.getElementById("q");

  document.addEventListener("keydown", function (event) {
    var typing = /^(input|select|textarea)$/i.test(event.target.nodeName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  // A field of one line would join the last word of a line with the first of the next.
  input.addEventListener("paste", function (event) {
    var pasted = event.clipboardData && event.clipboardData.getData("text");
    if (pasted && /[\r\n]/.test(pasted)) {
      event.preventDefault();
      input.setRangeText(pasted.replace(/\s+/g, " ").trim(), input.selectionStart, input.selectionEnd, "end");
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });

  if (window.ERRATA_INDEX) {
    page(errataSearch(window.ERRATA_INDEX));
  }

  function page(found) {
    var STEP = 50;
    var facets = document.querySelector(".facets");
    var status = document.getElementById("status");
    var family = document.getElementById("family");
    var count = document.getElementById("count");
    var section = document.getElementById("found");
    var list = section.querySelector("ol");
    var more = section.querySelector("button");
    var all = document.getElementById("all");
    var shown = [];
    facets.hidden = !(status || family);

    function isIn(number, name) {
      for (; number >= 0; number = found.index.f[number][1]) {
        if (found.index.f[number][0] === name) { return true; }
      }
      return false;
    }

    function passes(error) {
      return (!status || !status.value || error.status === Number(status.value))
        && (!family || !family.value || isIn(error.family, family.value));
    }

    function element(name, text, className) {
      var made = document.createElement(name);
      made.textContent = text;
      if (className) { made.className = className; }
      return made;
    }

    function item(error) {
      var made = document.createElement("li");
      var link = document.createElement("a");
      link.href = error.file;
      link.append(element("code", error.key));
      made.append(link, " ");
      if (error.status) { made.append(element("span", error.status, "status"), " "); }
      made.append(element("span", error.name, "hint"), element("span", error.message, "message"));
      return made;
    }

    function show(upTo) {
      for (var i = list.children.length; i < Math.min(upTo, shown.length); i++) {
        list.append(item(shown[i]));
      }
      more.hidden = list.children.length >= shown.length;
    }

    function update() {
      var query = input.value.trim();
      var isFiltered = query || (status && status.value) || (family && family.value);
      shown = !isFiltered ? []
        : (query ? found.find(query).map(function (hit) { return hit.error; }) : found.errors).filter(passes);
      list.replaceChildren();
      show(STEP);
      section.hidden = shown.length === 0;
      section.ariaBusy = "false";
      all.hidden = Boolean(isFiltered);
      count.textContent = !isFiltered ? ""
        : shown.length === 0 ? "Nothing found. Fewer words may find more."
        : shown.length === 1 ? "1 error" : shown.length + " errors" + (query ? ", the best first" : "");
      var state = new URLSearchParams();
      if (query) { state.set("q", query); }
      if (status && status.value) { state.set("status", status.value); }
      if (family && family.value) { state.set("family", family.value); }
      try {
        history.replaceState(null, "", location.pathname + (state.size ? "?" + state : ""));
      } catch (e) {
        // A page in a frame that may not keep its state works without it.
      }
    }

    function focusable() {
      return [input].concat([...(section.hidden ? all : section).querySelectorAll("a")]);
    }

    var timer;
    input.addEventListener("input", function () {
      section.ariaBusy = "true";
      clearTimeout(timer);
      timer = setTimeout(update, 60);
    });
    [status, family].forEach(function (facet) { if (facet) { facet.addEventListener("change", update); } });
    more.addEventListener("click", function () {
      var next = list.children.length;
      show(next + STEP);
      list.children[next].querySelector("a").focus();
    });
    input.form.addEventListener("submit", function (event) {
      event.preventDefault();
      update();
      var first = list.querySelector("a");
      if (first) { first.click(); }
    });
    document.addEventListener("keydown", function (event) {
      if (event.target.nodeName === "SELECT") { return; }
      if (event.key === "Escape" && event.target !== input) {
        input.focus();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        var stops = focusable();
        var at = stops.indexOf(document.activeElement);
        var next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
        if (at >= 0 && next) {
          event.preventDefault();
          next.focus();
        }
      }
    });

    var asked = new URLSearchParams(location.search);
    input.value = asked.get("q") || "";
    if (status) { status.value = asked.get("status") || ""; }
    if (family) { family.value = asked.get("family") || ""; }
    update();
  }
}());
