//! What a user defines: an [`App`] of [`Stack`]s of constructs, all of it plain data.
//!
//! Nothing is rendered here. A construct is stored as it was built and keeps the place of each setting; the synthesizer asks
//! it later to write its resources into a [`Lowering`].

mod access;
mod app;
mod bounds;
mod construct;
mod define;
mod draft;
mod handle;
mod lowering;
mod metric;
mod output;
mod parameter;
mod read;
mod registry;
mod resource;
mod schema;
mod scope;
mod stack;
mod write;

pub use access::Access;
pub use app::{App, ReferenceStrength};
pub use construct::{AnyConstruct, Attributes, Base, Construct};
pub use define::Definition;
pub use draft::{
    AssetSource, Draft, Expanded, PolicyTarget, Request, ResolvedMetric, Stager, Target,
};
pub use handle::Handle;
pub use lowering::Lowering;
pub use metric::{Metric, MetricSpec};
pub use output::Output;
pub use parameter::{Parameter, ParameterReference};
pub use read::{is_definition, read_stack};
pub use registry::{ConstructType, ReadConstruct, Registry, snake_case};
pub use resource::Resource;
pub use schema::json_schema;
pub use scope::Scope;
pub use stack::{Environment, Stack};
