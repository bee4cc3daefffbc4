// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QBusiness`

pub mod application;
pub mod data_accessor;
pub mod data_source;
pub mod index;
pub mod permission;
pub mod plugin;
pub mod retriever;
pub mod web_experience;

pub use application::Application;
pub use data_accessor::DataAccessor;
pub use data_source::DataSource;
pub use index::Index;
pub use permission::Permission;
pub use plugin::Plugin;
pub use retriever::Retriever;
pub use web_experience::WebExperience;
