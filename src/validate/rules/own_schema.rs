//! Small schemas that the rules bring themselves (`own_schema.json`): what no published schema says.

use std::sync::OnceLock;

use crate::facts::{Fact, Facts};

/// A schema of `own_schema.json`.
pub(super) fn own(name: &str) -> Option<Fact<'static>> {
    static SCHEMAS: OnceLock<Option<Facts>> = OnceLock::new();
    let facts = SCHEMAS.get_or_init(|| {
        let schemas: serde_json::Value =
            serde_json::from_str(include_str!("own_schema.json")).ok()?;
        Facts::of_rules(&schemas)
    });
    facts.as_ref()?.schema("rules", name)
}
