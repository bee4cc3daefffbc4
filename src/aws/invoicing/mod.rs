// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Invoicing`

pub mod invoice_unit;
pub mod procurement_portal_preference;

pub use invoice_unit::InvoiceUnit;
pub use procurement_portal_preference::ProcurementPortalPreference;
