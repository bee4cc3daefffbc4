// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeStarConnections`

pub mod connection;
pub mod repository_link;
pub mod sync_configuration;

pub use connection::Connection;
pub use repository_link::RepositoryLink;
pub use sync_configuration::SyncConfiguration;
