// The search of a reference. It needs no server: the index is a script, since files may read no others.
"use strict";

// What is found: a function that makes of an index what finds errors in it.
var errataSearch = (function () {
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

  return function (index) {
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
  };
}());
