// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::AssistantAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::AssistantAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AssistantAssociation(Body);

resource! { AssistantAssociation "AWS::Wisdom::AssistantAssociation" }

impl AssistantAssociation {
    /// `AssistantId`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn assistant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssistantId", value);
        self
    }

    /// `Association`: `AssociationData`. Required. A change replaces the resource.
    #[track_caller]
    pub fn association(mut self, value: impl IntoValue<AssociationData>) -> Self {
        self.0.set("Association", value);
        self
    }

    /// `AssociationType`: `AssociationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn association_type(mut self, value: impl IntoValue<AssociationType>) -> Self {
        self.0.set("AssociationType", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AssistantAssociation> {
    /// `AssistantArn`
    #[inline]
    pub fn assistant_arn(&self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// `AssistantAssociationArn`
    #[inline]
    pub fn assistant_association_arn(&self) -> Value<String> {
        self.attribute("AssistantAssociationArn")
    }

    /// `AssistantAssociationId`
    #[inline]
    pub fn assistant_association_id(&self) -> Value<String> {
        self.attribute("AssistantAssociationId")
    }
}

/// `AssociationData` of `AWS::Wisdom::AssistantAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociationData(Properties);

properties! { AssociationData }

impl AssociationData {
    /// `ExternalBedrockKnowledgeBaseConfig`: `ExternalBedrockKnowledgeBaseConfig`.
    #[track_caller]
    pub fn external_bedrock_knowledge_base_config(
        mut self,
        value: impl IntoValue<ExternalBedrockKnowledgeBaseConfig>,
    ) -> Self {
        self.0.set("ExternalBedrockKnowledgeBaseConfig", value);
        self
    }

    /// `KnowledgeBaseId`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[track_caller]
    pub fn knowledge_base_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseId", value);
        self
    }
}

choice! {
    /// `AssociationType` of `AWS::Wisdom::AssistantAssociation`.
    AssociationType
    KNOWLEDGE_BASE "KNOWLEDGE_BASE"
    EXTERNAL_BEDROCK_KNOWLEDGE_BASE "EXTERNAL_BEDROCK_KNOWLEDGE_BASE"
}

/// `ExternalBedrockKnowledgeBaseConfig` of `AWS::Wisdom::AssistantAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExternalBedrockKnowledgeBaseConfig(Properties);

properties! { ExternalBedrockKnowledgeBaseConfig }

impl ExternalBedrockKnowledgeBaseConfig {
    /// `AccessRoleArn`: `IamRoleArn`, pattern `^arn:aws:iam::[0-9]{12}:role/(?:service-role/)?[a-zA-Z0-9_+=,.@-]{1,64}$`. Required.
    #[track_caller]
    pub fn access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AccessRoleArn", value);
        self
    }

    /// `BedrockKnowledgeBaseArn`: string. Required.
    #[track_caller]
    pub fn bedrock_knowledge_base_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BedrockKnowledgeBaseArn", value);
        self
    }
}

/// `Tag` of `AWS::Wisdom::AssistantAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
