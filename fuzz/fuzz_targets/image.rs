//! Bytes that are no image of facts are refused or answer with nothing; they never panic and never lead out of the image.
#![no_main]

use std::borrow::Cow;

use formwork::facts::Facts;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(facts) = Facts::open(Cow::Owned(bytes.to_vec())) else {
        return;
    };
    for name in facts.type_names().take(20) {
        let Some(known) = facts.resource_type(name) else {
            continue;
        };
        let _ = known.properties().take(100).count();
        let _ = known.attributes().take(100).count();
        let _ = known.reference();
    }
    let _ = facts.regions().take(100).count();
});
