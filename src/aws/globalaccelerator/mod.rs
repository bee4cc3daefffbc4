// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GlobalAccelerator`

pub mod accelerator;
pub mod cross_account_attachment;
pub mod endpoint_group;
pub mod listener;

pub use accelerator::Accelerator;
pub use cross_account_attachment::CrossAccountAttachment;
pub use endpoint_group::EndpointGroup;
pub use listener::Listener;
