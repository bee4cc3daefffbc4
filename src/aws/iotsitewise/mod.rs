// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise`

pub mod access_policy;
pub mod application;
pub mod asset;
pub mod asset_model;
pub mod computation_model;
pub mod dashboard;
pub mod dataset;
pub mod gateway;
pub mod pipeline;
pub mod portal;
pub mod project;
pub mod task;
pub mod workspace;

pub use access_policy::AccessPolicy;
pub use application::Application;
pub use asset::Asset;
pub use asset_model::AssetModel;
pub use computation_model::ComputationModel;
pub use dashboard::Dashboard;
pub use dataset::Dataset;
pub use gateway::Gateway;
pub use pipeline::Pipeline;
pub use portal::Portal;
pub use project::Project;
pub use task::Task;
pub use workspace::Workspace;
