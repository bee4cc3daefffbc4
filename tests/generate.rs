//! The generator: what is committed is what the facts give, and small schemas give what stands beside them.
//!
//! The expected files are compiled with the library's own unit tests (`src/aws/mod.rs`). `UPDATE=1` writes them anew.

#[path = "../xtask/src/generate/mod.rs"]
mod generate;

use std::borrow::Cow;
use std::path::Path;

use formwork::facts::{FactTree, Facts, image_of};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn what_is_committed_is_what_the_facts_give() {
    if let Err(difference) = generate::run(root(), true) {
        panic!("{difference}");
    }
}

#[test]
fn small_schemas_give_what_stands_beside_them() {
    for case in ["choices", "formats", "parts", "properties"] {
        let folder = root().join("tests/generate");
        let schema = std::fs::read_to_string(folder.join(case).with_extension("json")).unwrap();
        let types: serde_json::Value = serde_json::from_str(&schema).unwrap();
        let tree = FactTree::map([("types", FactTree::from(&types))]);
        let facts = Facts::open(Cow::Owned(image_of(&tree))).unwrap();
        let name = facts.type_names().next().unwrap();
        let text = generate::resource_file(name, facts.resource_type(name).unwrap());
        let expected = folder.join(case).with_extension("rs");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected, &text).unwrap();
        }
        let expected = std::fs::read_to_string(expected).unwrap();
        assert!(text == expected, "{case}: {text}");
    }
}
