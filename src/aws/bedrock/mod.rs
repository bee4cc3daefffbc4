// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock`

pub mod agent;
pub mod agent_alias;
pub mod application_inference_profile;
pub mod automated_reasoning_policy;
pub mod automated_reasoning_policy_version;
pub mod blueprint;
pub mod data_automation_library;
pub mod data_automation_project;
pub mod data_source;
pub mod enforced_guardrail_configuration;
pub mod flow;
pub mod flow_alias;
pub mod flow_version;
pub mod guardrail;
pub mod guardrail_version;
pub mod intelligent_prompt_router;
pub mod knowledge_base;
pub mod knowledge_base_policy;
pub mod prompt;
pub mod prompt_version;
pub mod resource_policy;
pub mod retrieval_instruction;
pub mod session;

pub use agent::Agent;
pub use agent_alias::AgentAlias;
pub use application_inference_profile::ApplicationInferenceProfile;
pub use automated_reasoning_policy::AutomatedReasoningPolicy;
pub use automated_reasoning_policy_version::AutomatedReasoningPolicyVersion;
pub use blueprint::Blueprint;
pub use data_automation_library::DataAutomationLibrary;
pub use data_automation_project::DataAutomationProject;
pub use data_source::DataSource;
pub use enforced_guardrail_configuration::EnforcedGuardrailConfiguration;
pub use flow::Flow;
pub use flow_alias::FlowAlias;
pub use flow_version::FlowVersion;
pub use guardrail::Guardrail;
pub use guardrail_version::GuardrailVersion;
pub use intelligent_prompt_router::IntelligentPromptRouter;
pub use knowledge_base::KnowledgeBase;
pub use knowledge_base_policy::KnowledgeBasePolicy;
pub use prompt::Prompt;
pub use prompt_version::PromptVersion;
pub use resource_policy::ResourcePolicy;
pub use retrieval_instruction::RetrievalInstruction;
pub use session::Session;
