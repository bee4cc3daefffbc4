//! The work that is measured: the same for us and for the peers.

pub(crate) mod templates;
pub(crate) mod units;
