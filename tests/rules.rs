//! Every rule of the published extensions: a template that it speaks of, and one that it leaves alone.
//!
//! `tests/rules/CODE/fails.yaml` must give the code at least once, `tests/rules/CODE/passes.yaml` must not give it.

use std::fs;
use std::path::Path;

use formwork::facts::Facts;
use formwork::syntax;
use formwork::validate::{Finding, Options, validate};
use formwork::value::Sources;

fn findings(path: &Path) -> Vec<Finding> {
    let text = fs::read_to_string(path).expect("the template is there");
    let document = syntax::read(&mut Sources::default(), "template.yaml", &text);
    assert!(
        document.diagnostics.is_empty(),
        "{}: {:?}",
        path.display(),
        document.diagnostics
    );
    let options = Options {
        regions: vec!["us-east-1".to_owned()],
        informational: true,
    };
    validate(
        &document.root.expect("a template has a root"),
        Facts::embedded(),
        &options,
    )
}

#[test]
fn every_rule_fails_and_passes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let mut codes: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    codes.sort();
    assert!(
        codes.len() > 90,
        "only {} rules have templates",
        codes.len()
    );
    let mut wrong = Vec::new();
    for code in &codes {
        let speaks = |name: &str| {
            findings(&folder.join(code).join(name))
                .iter()
                .any(|finding| finding.code.as_str() == code)
        };
        if !speaks("fails.yaml") {
            wrong.push(format!("{code} says nothing of fails.yaml"));
        }
        if speaks("passes.yaml") {
            wrong.push(format!("{code} speaks of passes.yaml"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_message_says_why() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/E3501/fails.yaml");
    let findings = findings(&path);
    let finding = findings
        .iter()
        .find(|finding| finding.code.as_str() == "E3501")
        .unwrap();
    assert_eq!(
        finding.message,
        r"`orders` does not match the pattern `^.*\.fifo$`: a FIFO queue has a name that ends in `.fifo`, and only it knows deduplication by scope or content"
    );
}

#[test]
fn a_finding_of_another_resource_stands_there() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/E3505/fails.yaml");
    let findings = findings(&path);
    let finding = findings
        .iter()
        .find(|finding| finding.code.as_str() == "E3505")
        .unwrap();
    let place: Vec<String> = finding.path.iter().map(ToString::to_string).collect();
    assert_eq!(
        place,
        ["Resources", "Queue", "Properties", "VisibilityTimeout"]
    );
}

/// Types of instances are offered region by region.
#[test]
fn each_region_is_asked() {
    let text = "Resources:\n  Node:\n    Type: AWS::ManagedBlockchain::Node\n    Properties:\n      NetworkId: n-1\n      \
                NodeConfiguration: { AvailabilityZone: a, InstanceType: none }\n";
    let document = syntax::read(&mut Sources::default(), "template.yaml", text);
    let regions = ["us-east-1", "eu-west-1"].map(ToOwned::to_owned).to_vec();
    let options = Options {
        regions,
        ..Options::default()
    };
    let findings = validate(&document.root.unwrap(), Facts::embedded(), &options);
    let messages: Vec<&str> = findings
        .iter()
        .filter(|f| f.code.as_str() == "E3617")
        .map(|f| f.message.as_str())
        .collect();
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(
        messages
            .iter()
            .any(|message| message.contains(" in us-east-1: ")),
        "{messages:?}"
    );
    assert!(
        messages
            .iter()
            .any(|message| message.contains(" in eu-west-1: ")),
        "{messages:?}"
    );
}
