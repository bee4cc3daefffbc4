// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transfer`

pub mod agreement;
pub mod certificate;
pub mod connector;
pub mod host_key;
pub mod profile;
pub mod server;
pub mod user;
pub mod web_app;
pub mod workflow;

pub use agreement::Agreement;
pub use certificate::Certificate;
pub use connector::Connector;
pub use host_key::HostKey;
pub use profile::Profile;
pub use server::Server;
pub use user::User;
pub use web_app::WebApp;
pub use workflow::Workflow;
