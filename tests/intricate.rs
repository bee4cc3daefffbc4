//! Templates of the kind that kept validators busy for minutes or hours: validation ends by its budgets, says what it could
//! not look through, and says the same when it is asked again.
//!
//! Nothing here asserts a time; `benches/validate.rs` measures these templates.

#[path = "intricate/templates.rs"]
mod templates;

use formwork::facts::Facts;
use formwork::validate::{Options, validate};

#[test]
fn every_intricate_template_ends_and_says_the_same_twice() {
    for (name, template) in templates::all() {
        let codes = || -> Vec<String> {
            validate(&template, Facts::embedded(), &Options::default())
                .iter()
                .map(|finding| format!("{} {:?}", finding.code.as_str(), finding.path))
                .collect()
        };
        let first = codes();
        assert_eq!(first, codes(), "{name}");
        let errors: Vec<&String> = first.iter().filter(|code| code.starts_with('E')).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
}

/// What is wrong is found among intricate conditions, too.
#[test]
fn a_wrong_value_is_found_behind_many_conditions() {
    let template = templates::nested_ifs(20, "50000");
    let findings = validate(&template, Facts::embedded(), &Options::default());
    assert!(
        findings
            .iter()
            .any(|finding| finding.code.as_str() == "E3034"),
        "{findings:?}"
    );
}
