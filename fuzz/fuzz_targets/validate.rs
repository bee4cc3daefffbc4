//! Validation of any text ends, does not panic, and says the same when it is asked again.
#![no_main]

use formwork::facts::Facts;
use formwork::validate::{Options, validate_text};
use formwork::value::Sources;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let options = Options {
        include: vec!["I".to_owned(), "security".to_owned(), "context".to_owned()],
        ..Options::default()
    };
    let run = || {
        let findings = validate_text(
            &mut Sources::default(),
            "template",
            text,
            Facts::embedded(),
            &options,
        );
        let told = findings.into_iter();
        told.map(|finding| (finding.code, finding.origin, finding.message))
            .collect::<Vec<_>>()
    };
    assert_eq!(run(), run());
});
