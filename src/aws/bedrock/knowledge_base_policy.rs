// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::KnowledgeBasePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::KnowledgeBasePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebasepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct KnowledgeBasePolicy(Body);

resource! { KnowledgeBasePolicy "AWS::Bedrock::KnowledgeBasePolicy" }

impl KnowledgeBasePolicy {
    /// `KnowledgeBaseId`: string, 1 to 10 characters, pattern `^[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn knowledge_base_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseId", value);
        self
    }

    /// `PolicyDocument`: object. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }
}

impl Handle<KnowledgeBasePolicy> {
    /// `RevisionId`
    #[inline]
    pub fn revision_id(&self) -> Value<String> {
        self.attribute("RevisionId")
    }
}
