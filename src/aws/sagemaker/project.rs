// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Project` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Project`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Project(Body);

resource! { Project "AWS::SageMaker::Project" }

impl Project {
    /// `ProjectDescription`: string, at most 1024 characters, pattern `.*`. A change replaces the resource.
    #[track_caller]
    pub fn project_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectDescription", value);
        self
    }

    /// `ProjectName`: string, 1 to 32 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectName", value);
        self
    }

    /// `ServiceCatalogProvisionedProductDetails`: `ServiceCatalogProvisionedProductDetails`.
    #[track_caller]
    pub fn service_catalog_provisioned_product_details(
        mut self,
        value: impl IntoValue<ServiceCatalogProvisionedProductDetails>,
    ) -> Self {
        self.0.set("ServiceCatalogProvisionedProductDetails", value);
        self
    }

    /// `ServiceCatalogProvisioningDetails`: `ServiceCatalogProvisioningDetails`. A change replaces the resource.
    #[track_caller]
    pub fn service_catalog_provisioning_details(
        mut self,
        value: impl IntoValue<ServiceCatalogProvisioningDetails>,
    ) -> Self {
        self.0.set("ServiceCatalogProvisioningDetails", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 40 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateProviderDetails`: list of `TemplateProviderDetail`, 1 item. A change replaces the resource.
    #[track_caller]
    pub fn template_provider_details(
        mut self,
        value: impl IntoValue<ListOf<TemplateProviderDetail>>,
    ) -> Self {
        self.0.set("TemplateProviderDetails", value);
        self
    }
}

impl Handle<Project> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `ProjectArn`
    #[inline]
    pub fn project_arn(&self) -> Value<String> {
        self.attribute("ProjectArn")
    }

    /// `ProjectId`
    #[inline]
    pub fn project_id(&self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// `ProjectStatus`
    #[inline]
    pub fn project_status(&self) -> Value<String> {
        self.attribute("ProjectStatus")
    }
}

/// `CfnStackParameter` of `AWS::SageMaker::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct CfnStackParameter(Properties);

properties! { CfnStackParameter }

impl CfnStackParameter {
    /// `Key`: string, 1 to 255 characters. Required.
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

/// `CfnTemplateProviderDetail` of `AWS::SageMaker::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct CfnTemplateProviderDetail(Properties);

properties! { CfnTemplateProviderDetail }

impl CfnTemplateProviderDetail {
    /// `Parameters`: list of `CfnStackParameter`, at most 180 items.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<CfnStackParameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 20 to 2048 characters, pattern `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `TemplateName`: string, 1 to 32 characters, pattern `(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Required.
    #[track_caller]
    pub fn template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateName", value);
        self
    }

    /// `TemplateURL`: string, 1 to 1024 characters, pattern `(?=.{1,1024}$)(https)://([^/]+)/(.+)`. Required.
    #[track_caller]
    pub fn template_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateURL", value);
        self
    }
}

/// `ProvisioningParameter` of `AWS::SageMaker::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisioningParameter(Properties);

properties! { ProvisioningParameter }

impl ProvisioningParameter {
    /// `Key`: string, 1 to 1000 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 4096 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ServiceCatalogProvisionedProductDetails` of `AWS::SageMaker::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceCatalogProvisionedProductDetails(Properties);

properties! { ServiceCatalogProvisionedProductDetails }

impl ServiceCatalogProvisionedProductDetails {
    /// `ProvisionedProductId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn provisioned_product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProvisionedProductId", value);
        self
    }

    /// `ProvisionedProductStatusMessage`: string.
    #[track_caller]
    pub fn provisioned_product_status_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProvisionedProductStatusMessage", value);
        self
    }
}

/// `ServiceCatalogProvisioningDetails` of `AWS::SageMaker::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceCatalogProvisioningDetails(Properties);

properties! { ServiceCatalogProvisioningDetails }

impl ServiceCatalogProvisioningDetails {
    /// `PathId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn path_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PathId", value);
        self
    }

    /// `ProductId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required.
    #[track_caller]
    pub fn product_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductId", value);
        self
    }

    /// `ProvisioningArtifactId`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn provisioning_artifact_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProvisioningArtifactId", value);
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
}

/// `Tag` of `AWS::SageMaker::Project`.
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

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TemplateProviderDetail` of `AWS::SageMaker::Project`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateProviderDetail(Properties);

properties! { TemplateProviderDetail }

impl TemplateProviderDetail {
    /// `CfnTemplateProviderDetail`: `CfnTemplateProviderDetail`.
    #[track_caller]
    pub fn cfn_template_provider_detail(
        mut self,
        value: impl IntoValue<CfnTemplateProviderDetail>,
    ) -> Self {
        self.0.set("CfnTemplateProviderDetail", value);
        self
    }
}
