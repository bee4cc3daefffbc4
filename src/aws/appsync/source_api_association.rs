// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::SourceApiAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::SourceApiAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-sourceapiassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceApiAssociation(Body);

resource! { SourceApiAssociation "AWS::AppSync::SourceApiAssociation" }

impl SourceApiAssociation {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MergedApiIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn merged_api_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MergedApiIdentifier", value);
        self
    }

    /// `SourceApiAssociationConfig`: `SourceApiAssociationConfig`.
    #[track_caller]
    pub fn source_api_association_config(
        mut self,
        value: impl IntoValue<SourceApiAssociationConfig>,
    ) -> Self {
        self.0.set("SourceApiAssociationConfig", value);
        self
    }

    /// `SourceApiIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_api_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceApiIdentifier", value);
        self
    }
}

impl Handle<SourceApiAssociation> {
    /// `AssociationArn`
    #[inline]
    pub fn association_arn(&self) -> Value<String> {
        self.attribute("AssociationArn")
    }

    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// `LastSuccessfulMergeDate`
    #[inline]
    pub fn last_successful_merge_date(&self) -> Value<String> {
        self.attribute("LastSuccessfulMergeDate")
    }

    /// `MergedApiArn`
    #[inline]
    pub fn merged_api_arn(&self) -> Value<String> {
        self.attribute("MergedApiArn")
    }

    /// `MergedApiId`
    #[inline]
    pub fn merged_api_id(&self) -> Value<String> {
        self.attribute("MergedApiId")
    }

    /// `SourceApiArn`
    #[inline]
    pub fn source_api_arn(&self) -> Value<String> {
        self.attribute("SourceApiArn")
    }

    /// `SourceApiAssociationStatus`
    #[inline]
    pub fn source_api_association_status(&self) -> Value<String> {
        self.attribute("SourceApiAssociationStatus")
    }

    /// `SourceApiAssociationStatusDetail`
    #[inline]
    pub fn source_api_association_status_detail(&self) -> Value<String> {
        self.attribute("SourceApiAssociationStatusDetail")
    }

    /// `SourceApiId`
    #[inline]
    pub fn source_api_id(&self) -> Value<String> {
        self.attribute("SourceApiId")
    }
}

/// `SourceApiAssociationConfig` of `AWS::AppSync::SourceApiAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceApiAssociationConfig(Properties);

properties! { SourceApiAssociationConfig }

impl SourceApiAssociationConfig {
    /// `MergeType`: `SourceApiAssociationConfigMergeType`.
    #[track_caller]
    pub fn merge_type(
        mut self,
        value: impl IntoValue<SourceApiAssociationConfigMergeType>,
    ) -> Self {
        self.0.set("MergeType", value);
        self
    }
}

choice! {
    /// `SourceApiAssociationConfigMergeType` of `AWS::AppSync::SourceApiAssociation`.
    SourceApiAssociationConfigMergeType
    AUTO_MERGE "AUTO_MERGE"
    MANUAL_MERGE "MANUAL_MERGE"
}
