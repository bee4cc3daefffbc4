// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::IntegrationAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::IntegrationAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegrationAssociation(Body);

resource! { IntegrationAssociation "AWS::Connect::IntegrationAssociation" }

impl IntegrationAssociation {
    /// `InstanceId`: string, 1 to 100 characters, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `IntegrationArn`: string, 1 to 140 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn integration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationArn", value);
        self
    }

    /// `IntegrationType`: `IntegrationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn integration_type(mut self, value: impl IntoValue<IntegrationType>) -> Self {
        self.0.set("IntegrationType", value);
        self
    }

    /// `SourceApplicationName`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9_ -]+$`. A change replaces the resource.
    #[track_caller]
    pub fn source_application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceApplicationName", value);
        self
    }

    /// `SourceApplicationUrl`: string, 1 to 2000 characters. A change replaces the resource.
    #[track_caller]
    pub fn source_application_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceApplicationUrl", value);
        self
    }

    /// `SourceType`: `SourceType`. A change replaces the resource.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<SourceType>) -> Self {
        self.0.set("SourceType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IntegrationAssociation> {
    /// `IntegrationAssociationId`
    #[inline]
    pub fn integration_association_id(&self) -> Value<String> {
        self.attribute("IntegrationAssociationId")
    }
}

choice! {
    /// `IntegrationType` of `AWS::Connect::IntegrationAssociation`.
    IntegrationType
    LEX_BOT "LEX_BOT"
    LAMBDA_FUNCTION "LAMBDA_FUNCTION"
    APPLICATION "APPLICATION"
    CASES_DOMAIN "CASES_DOMAIN"
    WISDOM_ASSISTANT "WISDOM_ASSISTANT"
    WISDOM_KNOWLEDGE_BASE "WISDOM_KNOWLEDGE_BASE"
    WISDOM_QUICK_RESPONSES "WISDOM_QUICK_RESPONSES"
    FILE_SCANNER "FILE_SCANNER"
    MESSAGE_PROCESSOR "MESSAGE_PROCESSOR"
    Q_MESSAGE_TEMPLATES "Q_MESSAGE_TEMPLATES"
    SES_IDENTITY "SES_IDENTITY"
    EVENT "EVENT"
}

choice! {
    /// `SourceType` of `AWS::Connect::IntegrationAssociation`.
    SourceType
    SALESFORCE "SALESFORCE"
    ZENDESK "ZENDESK"
    CASES "CASES"
}

/// `Tag` of `AWS::Connect::IntegrationAssociation`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
