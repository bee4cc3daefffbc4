// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom`

pub mod ai_agent;
pub mod ai_agent_version;
pub mod ai_guardrail;
pub mod ai_guardrail_version;
pub mod ai_prompt;
pub mod ai_prompt_version;
pub mod assistant;
pub mod assistant_association;
pub mod content;
pub mod content_association;
pub mod knowledge_base;
pub mod message_template;
pub mod message_template_version;
pub mod quick_response;

pub use ai_agent::AIAgent;
pub use ai_agent_version::AIAgentVersion;
pub use ai_guardrail::AIGuardrail;
pub use ai_guardrail_version::AIGuardrailVersion;
pub use ai_prompt::AIPrompt;
pub use ai_prompt_version::AIPromptVersion;
pub use assistant::Assistant;
pub use assistant_association::AssistantAssociation;
pub use content::Content;
pub use content_association::ContentAssociation;
pub use knowledge_base::KnowledgeBase;
pub use message_template::MessageTemplate;
pub use message_template_version::MessageTemplateVersion;
pub use quick_response::QuickResponse;
