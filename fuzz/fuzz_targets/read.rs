//! Any text is read, or told what is wrong with; what was read is written and read again as the same.
#![no_main]

use formwork::syntax;
use formwork::value::Sources;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for read in [syntax::read_yaml, syntax::read_json] {
        let document = read(&mut Sources::default(), "template", text);
        let Some(root) = document.root.filter(|_| document.diagnostics.is_empty()) else {
            continue;
        };
        let written = syntax::to_json(&root);
        let again = syntax::read_json(&mut Sources::default(), "again.json", &written);
        assert_eq!(again.root, Some(root));
    }
});
