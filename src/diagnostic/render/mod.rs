//! Diagnostics as text.

mod text;

pub use text::{Style, summary, text};
