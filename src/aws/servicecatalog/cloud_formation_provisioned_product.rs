// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::CloudFormationProvisionedProduct` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalog::CloudFormationProvisionedProduct`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudFormationProvisionedProduct(Body);

resource! { CloudFormationProvisionedProduct "AWS::ServiceCatalog::CloudFormationProvisionedProduct" }

impl CloudFormationProvisionedProduct {
    /// `AcceptLanguage`: `AcceptLanguage`.
    #[track_caller]
    pub fn accept_language(mut self, value: impl IntoValue<AcceptLanguage>) -> Self {
        self.0.set("AcceptLanguage", value);
        self
    }

    /// `NotificationArns`: list of strings, at most 5 items. A change replaces the resource.
    #[track_caller]
    pub fn notification_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotificationArns", value);
        self
    }

    /// `PathId`: string, 1 to 100 characters.
    #[track_caller]
    pub fn path_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PathId", value);
        self
    }

    /// `PathName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn path_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PathName", value);
        self
    }

    /// `ProductId`: string, 1 to 100 characters.
    #[track_caller]
    pub fn product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductId", value);
        self
    }

    /// `ProductName`: string, 1 to 128 characters.
    #[track_caller]
    pub fn product_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductName", value);
        self
    }

    /// `ProvisionedProductName`: string, 1 to 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn provisioned_product_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProvisionedProductName", value);
        self
    }

    /// `ProvisioningArtifactId`: string, 1 to 100 characters.
    #[track_caller]
    pub fn provisioning_artifact_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProvisioningArtifactId", value);
        self
    }

    /// `ProvisioningArtifactName`: string.
    #[track_caller]
    pub fn provisioning_artifact_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProvisioningArtifactName", value);
        self
    }

    /// `ProvisioningParameters`: list of `ProvisioningParameter`.
    #[track_caller]
    pub fn provisioning_parameters(
        mut self,
        value: impl IntoValue<ListOf<ProvisioningParameter>>,
    ) -> Self {
        self.0.set("ProvisioningParameters", value);
        self
    }

    /// `ProvisioningPreferences`: `ProvisioningPreferences`.
    #[track_caller]
    pub fn provisioning_preferences(
        mut self,
        value: impl IntoValue<ProvisioningPreferences>,
    ) -> Self {
        self.0.set("ProvisioningPreferences", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CloudFormationProvisionedProduct> {
    /// `CloudformationStackArn`
    #[inline]
    pub fn cloudformation_stack_arn(&self) -> Value<String> {
        self.attribute("CloudformationStackArn")
    }

    /// `Outputs.*`
    #[inline]
    pub fn outputs(&self) -> Value<String> {
        self.attribute("Outputs.*")
    }

    /// `ProvisionedProductId`
    #[inline]
    pub fn provisioned_product_id(&self) -> Value<String> {
        self.attribute("ProvisionedProductId")
    }

    /// `RecordId`
    #[inline]
    pub fn record_id(&self) -> Value<String> {
        self.attribute("RecordId")
    }
}

choice! {
    /// `AcceptLanguage` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
    AcceptLanguage
    EN "en"
    JP "jp"
    ZH "zh"
}

/// `ProvisioningParameter` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisioningParameter(Properties);

properties! { ProvisioningParameter }

impl ProvisioningParameter {
    /// `Key`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 4096 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ProvisioningPreferences` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisioningPreferences(Properties);

properties! { ProvisioningPreferences }

impl ProvisioningPreferences {
    /// `StackSetAccounts`: list of strings.
    #[track_caller]
    pub fn stack_set_accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StackSetAccounts", value);
        self
    }

    /// `StackSetFailureToleranceCount`: integer, at least 0.
    #[track_caller]
    pub fn stack_set_failure_tolerance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StackSetFailureToleranceCount", value);
        self
    }

    /// `StackSetFailureTolerancePercentage`: integer, 0 to 100.
    #[track_caller]
    pub fn stack_set_failure_tolerance_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StackSetFailureTolerancePercentage", value);
        self
    }

    /// `StackSetMaxConcurrencyCount`: integer, at least 1.
    #[track_caller]
    pub fn stack_set_max_concurrency_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StackSetMaxConcurrencyCount", value);
        self
    }

    /// `StackSetMaxConcurrencyPercentage`: integer, 1 to 100.
    #[track_caller]
    pub fn stack_set_max_concurrency_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StackSetMaxConcurrencyPercentage", value);
        self
    }

    /// `StackSetOperationType`: `ProvisioningPreferencesStackSetOperationType`.
    #[track_caller]
    pub fn stack_set_operation_type(
        mut self,
        value: impl IntoValue<ProvisioningPreferencesStackSetOperationType>,
    ) -> Self {
        self.0.set("StackSetOperationType", value);
        self
    }

    /// `StackSetRegions`: list of strings.
    #[track_caller]
    pub fn stack_set_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StackSetRegions", value);
        self
    }
}

choice! {
    /// `ProvisioningPreferencesStackSetOperationType` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
    ProvisioningPreferencesStackSetOperationType
    CREATE "CREATE"
    UPDATE "UPDATE"
    DELETE "DELETE"
}

/// `Tag` of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
