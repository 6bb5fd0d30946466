// The search of a reference. It needs no server: the index is a script, since files may read no others.
"use strict";

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
    page(search(window.ERRATA_INDEX));
  }

  // ---- What is found ----

  // The words of a text as people type them: no quotes, no case.
  function words(text) {
    return text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}_]+/gu) || [];
  }

  // Names as they are read: InvalidUserName_2 has four words.
  function parts(name) {
    return words(name.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, "$1 ").replace(/_/g, " "));
  }

  // What logs put between words that a message does not have.
  function unescaped(text) {
    return text
      .replace(/\\[nrt]/g, " ")
      .replace(/\\u([0-9a-f]{4})/gi, function (all, code) { return String.fromCharCode(parseInt(code, 16)); })
      .replace(/\\(.)/g, "$1")
      .replace(/&quot;|&#0?39;|&apos;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")
      .replace(/(\w)%20/g, "$1 ").replace(/\+(?=\w)/g, " ");
  }

  // The fixed words of a message, piece by piece; a word that touches a parameter is not fixed.
  function pieces(message) {
    var texts = message.split(/\{[\p{L}\p{N}_.-]+\}/u);
    return texts.map(function (text, i) {
      if (i > 0) { text = text.replace(/^[\p{L}\p{N}_]+/u, ""); }
      if (i < texts.length - 1) { text = text.replace(/[\p{L}\p{N}_]+$/u, ""); }
      return words(text);
    }).filter(function (piece) { return piece.length > 0; });
  }

  function search(index) {
    var told = index.w.split(" ");
    var counts = new Map();
    var errors = index.e.map(function (entry) {
      var error = {
        key: entry[0],
        file: "errors/" + (entry[1] || entry[0]) + ".html",
        name: entry[2],
        status: entry[3],
        family: entry[4],
        message: entry[5],
        others: entry.slice(7)
      };
      error.pieces = pieces(error.message);
      error.fixed = new Set(error.pieces.flat());
      error.names = new Set([error.key, error.name].concat(error.others).map(parts).flat());
      error.told = new Set(entry[6] ? entry[6].split(" ").map(function (n) { return told[parseInt(n, 36)]; }) : []);
      error.exact = [error.key, error.name].concat(error.others).map(function (name) { return name.toLowerCase(); });
      new Set([...error.fixed, ...error.names, ...error.told]).forEach(function (word) {
        counts.set(word, (counts.get(word) || 0) + 1);
      });
      return error;
    });

    function weight(word) {
      return Math.log(1 + errors.length / (counts.get(word) || 1)) + 0.1;
    }

    errors.forEach(function (error) {
      error.weight = [...error.fixed].reduce(function (sum, word) { return sum + weight(word); }, 0);
    });

    // Which words of the index a typed word may mean: itself, and what it begins.
    function meanings(word, isLast) {
      var found = new Map();
      if (counts.has(word)) { found.set(word, 1); }
      if (word.length > 1 && (isLast || found.size === 0)) {
        counts.forEach(function (count, known) {
          if (known.length > word.length && known.startsWith(word)) { found.set(known, 0.7); }
        });
      }
      return found;
    }

    // A code or name that stands in the text by itself says more than any words; a plain number says little.
    function named(error, text) {
      var score = 0;
      error.exact.forEach(function (name, i) {
        var at = text.indexOf(name);
        while (at >= 0) {
          var free = !/[\p{L}\p{N}_]/u.test((text[at - 1] || " ") + (text[at + name.length] || " "));
          var inLonger = /[.\-:]/.test(text[at + name.length] || " ") && /[\p{L}\p{N}_]/u.test(text[at + name.length + 1] || " ");
          if (text === name) {
            score = Math.max(score, 1000 - i);
          } else if (free && !inLonger) {
            score = Math.max(score, /^\p{N}{1,6}$/u.test(name) ? 12 : 60 + name.length);
          }
          at = text.indexOf(name, at + 1);
        }
        if (score === 0 && text.length > 1 && name.startsWith(text)) { score = 30; }
        if (score === 0 && text.length > 2 && name.includes(text)) { score = 20; }
      });
      return score;
    }

    // How much of the fixed text stands in the query, and whether all of it does, in its order.
    function messageScore(error, asked, joined) {
      var found = 0;
      error.fixed.forEach(function (word) { if (asked.has(word)) { found += weight(word); } });
      if (found === 0) { return 0; }
      var at = 0;
      var isWhole = error.pieces.every(function (piece) {
        var text = " " + piece.join(" ") + " ";
        var next = joined.indexOf(text, at);
        at = next + text.length - 1;
        return next >= 0;
      });
      return isWhole ? found * 2 : found * (found / error.weight);
    }

    return {
      index: index,
      errors: errors,
      find: function (query) {
        var plain = unescaped(query).trim();
        var typed = words(plain);
        var joined = " " + typed.join(" ") + " ";
        var asked = new Set(typed);
        var texts = [plain.toLowerCase(), query.trim().toLowerCase()];
        var means = [...asked].map(function (word) { return meanings(word, word === typed[typed.length - 1]); });
        parts(plain).forEach(function (word) { if (!asked.has(word)) { means.push(meanings(word, false)); } });
        var scored = errors.map(function (error, i) {
          var byWords = 0;
          var hits = 0;
          means.forEach(function (meaning) {
            var best = 0;
            meaning.forEach(function (share, word) {
              var field = error.names.has(word) ? 1.2 : error.fixed.has(word) ? 1 : error.told.has(word) ? 0.5 : 0;
              best = Math.max(best, field && field * share * weight(word));
            });
            byWords += best;
            hits += best > 0 ? 1 : 0;
          });
          var score = Math.max(named(error, texts[0]), named(error, texts[1]))
            + messageScore(error, asked, joined)
            + (means.length ? byWords * hits / means.length : 0);
          return { error: error, score: score, at: i };
        });
        // What shares a word or two with a message that was found is no answer.
        var least = scored.reduce(function (best, hit) { return Math.max(best, hit.score); }, 5) / 10;
        return scored.filter(function (hit) { return hit.score > least; })
          .sort(function (a, b) { return b.score - a.score || a.at - b.at; });
      }
    };
  }

  // ---- What is shown ----

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
