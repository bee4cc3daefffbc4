// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NotificationsContacts`

pub mod email_contact;

pub use email_contact::EmailContact;
