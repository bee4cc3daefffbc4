// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WellArchitected`

pub mod agent_context;
pub mod agent_goal;
pub mod agent_profile;
pub mod lens;
pub mod profile;
pub mod review_template;
pub mod workload;

pub use agent_context::AgentContext;
pub use agent_goal::AgentGoal;
pub use agent_profile::AgentProfile;
pub use lens::Lens;
pub use profile::Profile;
pub use review_template::ReviewTemplate;
pub use workload::Workload;
