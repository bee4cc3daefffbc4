// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ImageBuilder`

pub mod component;
pub mod container_recipe;
pub mod distribution_configuration;
pub mod image;
pub mod image_pipeline;
pub mod image_recipe;
pub mod infrastructure_configuration;
pub mod lifecycle_policy;
pub mod workflow;

pub use component::Component;
pub use container_recipe::ContainerRecipe;
pub use distribution_configuration::DistributionConfiguration;
pub use image::Image;
pub use image_pipeline::ImagePipeline;
pub use image_recipe::ImageRecipe;
pub use infrastructure_configuration::InfrastructureConfiguration;
pub use lifecycle_policy::LifecyclePolicy;
pub use workflow::Workflow;
