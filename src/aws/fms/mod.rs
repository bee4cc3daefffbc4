// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FMS`

pub mod applications_list;
pub mod notification_channel;
pub mod policy;
pub mod protocols_list;
pub mod resource_set;

pub use applications_list::ApplicationsList;
pub use notification_channel::NotificationChannel;
pub use policy::Policy;
pub use protocols_list::ProtocolsList;
pub use resource_set::ResourceSet;
