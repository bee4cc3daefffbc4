// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::ContentAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::ContentAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-contentassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentAssociation(Body);

resource! { ContentAssociation "AWS::Wisdom::ContentAssociation" }

impl ContentAssociation {
    /// `Association`: `ContentAssociationContents`. Required. A change replaces the resource.
    #[track_caller]
    pub fn association(mut self, value: impl IntoValue<ContentAssociationContents>) -> Self {
        self.0.set("Association", value);
        self
    }

    /// `AssociationType`: `AssociationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn association_type(mut self, value: impl IntoValue<AssociationType>) -> Self {
        self.0.set("AssociationType", value);
        self
    }

    /// `ContentId`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn content_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentId", value);
        self
    }

    /// `KnowledgeBaseId`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn knowledge_base_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseId", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ContentAssociation> {
    /// `ContentArn`
    #[inline]
    pub fn content_arn(&self) -> Value<String> {
        self.attribute("ContentArn")
    }

    /// `ContentAssociationArn`
    #[inline]
    pub fn content_association_arn(&self) -> Value<String> {
        self.attribute("ContentAssociationArn")
    }

    /// `ContentAssociationId`
    #[inline]
    pub fn content_association_id(&self) -> Value<String> {
        self.attribute("ContentAssociationId")
    }

    /// `KnowledgeBaseArn`
    #[inline]
    pub fn knowledge_base_arn(&self) -> Value<String> {
        self.attribute("KnowledgeBaseArn")
    }
}

/// `AmazonConnectGuideAssociationData` of `AWS::Wisdom::ContentAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonConnectGuideAssociationData(Properties);

properties! { AmazonConnectGuideAssociationData }

impl AmazonConnectGuideAssociationData {
    /// `FlowId`: string, 1 to 2048 characters, pattern `^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$`.
    #[track_caller]
    pub fn flow_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowId", value);
        self
    }
}

choice! {
    /// `AssociationType` of `AWS::Wisdom::ContentAssociation`.
    AssociationType
    AMAZON_CONNECT_GUIDE "AMAZON_CONNECT_GUIDE"
}

/// `ContentAssociationContents` of `AWS::Wisdom::ContentAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentAssociationContents(Properties);

properties! { ContentAssociationContents }

impl ContentAssociationContents {
    /// `AmazonConnectGuideAssociation`: `AmazonConnectGuideAssociationData`. Required.
    #[track_caller]
    pub fn amazon_connect_guide_association(
        mut self,
        value: impl IntoValue<AmazonConnectGuideAssociationData>,
    ) -> Self {
        self.0.set("AmazonConnectGuideAssociation", value);
        self
    }
}

/// `Tag` of `AWS::Wisdom::ContentAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
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
