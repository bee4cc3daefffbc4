//! Counting: what was read is what was kept and what was skipped for a reason.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde::Serialize;

/// How many things of a kind were read, and what became of them.
#[derive(Default, Serialize)]
pub(super) struct Files {
    read: usize,
    /// Where they were kept, and how many.
    kept: BTreeMap<String, usize>,
    /// Why they were skipped, and how many.
    skipped: BTreeMap<String, usize>,
}

impl Files {
    pub(super) fn read(&mut self, count: usize) {
        self.read += count;
    }

    pub(super) fn keep(&mut self, part: &str) {
        *self.kept.entry(part.to_owned()).or_default() += 1;
    }

    pub(super) fn skip(&mut self, reason: &str) {
        *self.skipped.entry(reason.to_owned()).or_default() += 1;
    }

    /// Fails where something was neither kept nor skipped for a reason.
    pub(super) fn balance(&self, what: &str) -> Result<()> {
        let (kept, skipped): (usize, usize) =
            (self.kept.values().sum(), self.skipped.values().sum());
        ensure!(
            self.read == kept + skipped,
            "the {what} do not balance: {} read, {kept} kept, {skipped} skipped",
            self.read,
        );
        Ok(())
    }
}
