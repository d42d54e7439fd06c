/* global document, window */
// Says so when the pages can't begin: in a browser that is too old for them, or when they did not arrive. It is written
// as browsers of twenty years ago read it, and stands outside the build.
(function () {
  function show(id) {
    if (!document.querySelector('main')) document.getElementById(id).style.display = 'block';
  }

  // What the pages are built with came to browsers together with this, early in 2022.
  if (!('hasOwn' in Object)) {
    window.onload = function () {
      show('too-old');
    };
  } else {
    window.addEventListener('unhandledrejection', function () {
      show('not-arrived');
    });
  }
})();
