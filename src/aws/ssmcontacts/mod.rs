// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMContacts`

pub mod contact;
pub mod contact_channel;
pub mod plan;
pub mod rotation;

pub use contact::Contact;
pub use contact_channel::ContactChannel;
pub use plan::Plan;
pub use rotation::Rotation;
