// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceCatalog::CloudFormationProduct` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceCatalog::CloudFormationProduct`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudFormationProduct(Body);

resource! { CloudFormationProduct "AWS::ServiceCatalog::CloudFormationProduct" }

impl CloudFormationProduct {
    /// `AcceptLanguage`: string, at most 100 characters.
    #[track_caller]
    pub fn accept_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcceptLanguage", value);
        self
    }

    /// `Description`: string, at most 8191 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Distributor`: string, at most 8191 characters.
    #[track_caller]
    pub fn distributor(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Distributor", value);
        self
    }

    /// `Name`: string, at most 8191 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Owner`: string, at most 8191 characters. Required.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Owner", value);
        self
    }

    /// `ProductType`: `ProductType`.
    #[track_caller]
    pub fn product_type(mut self, value: impl IntoValue<ProductType>) -> Self {
        self.0.set("ProductType", value);
        self
    }

    /// `ProvisioningArtifactParameters`: list of `ProvisioningArtifactProperties`.
    #[track_caller]
    pub fn provisioning_artifact_parameters(
        mut self,
        value: impl IntoValue<ListOf<ProvisioningArtifactProperties>>,
    ) -> Self {
        self.0.set("ProvisioningArtifactParameters", value);
        self
    }

    /// `ReplaceProvisioningArtifacts`: boolean.
    #[track_caller]
    pub fn replace_provisioning_artifacts(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReplaceProvisioningArtifacts", value);
        self
    }

    /// `SourceConnection`: `SourceConnection`.
    #[track_caller]
    pub fn source_connection(mut self, value: impl IntoValue<SourceConnection>) -> Self {
        self.0.set("SourceConnection", value);
        self
    }

    /// `SupportDescription`: string, at most 8191 characters.
    #[track_caller]
    pub fn support_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SupportDescription", value);
        self
    }

    /// `SupportEmail`: string, at most 254 characters.
    #[track_caller]
    pub fn support_email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SupportEmail", value);
        self
    }

    /// `SupportUrl`: string, at most 2083 characters.
    #[track_caller]
    pub fn support_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SupportUrl", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 20 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CloudFormationProduct> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ProductName`
    #[inline]
    pub fn product_name(&self) -> Value<String> {
        self.attribute("ProductName")
    }

    /// `ProvisioningArtifactIds`
    #[inline]
    pub fn provisioning_artifact_ids(&self) -> Value<String> {
        self.attribute("ProvisioningArtifactIds")
    }

    /// `ProvisioningArtifactNames`
    #[inline]
    pub fn provisioning_artifact_names(&self) -> Value<String> {
        self.attribute("ProvisioningArtifactNames")
    }
}

/// `CodeStarParameters` of `AWS::ServiceCatalog::CloudFormationProduct`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeStarParameters(Properties);

properties! { CodeStarParameters }

impl CodeStarParameters {
    /// `ArtifactPath`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn artifact_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactPath", value);
        self
    }

    /// `Branch`: string, 1 to 250 characters. Required.
    #[track_caller]
    pub fn branch(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Branch", value);
        self
    }

    /// `ConnectionArn`: string, 1 to 1224 characters. Required.
    #[track_caller]
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionArn", value);
        self
    }

    /// `Repository`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Repository", value);
        self
    }
}

choice! {
    /// `ProductType` of `AWS::ServiceCatalog::CloudFormationProduct`.
    ProductType
    CLOUD_FORMATION_TEMPLATE "CLOUD_FORMATION_TEMPLATE"
    MARKETPLACE_AMI "MARKETPLACE_AMI"
    MARKETPLACE_CAR "MARKETPLACE_CAR"
    TERRAFORM_OPEN_SOURCE "TERRAFORM_OPEN_SOURCE"
    TERRAFORM_CLOUD "TERRAFORM_CLOUD"
    EXTERNAL "EXTERNAL"
}

/// `ProvisioningArtifactProperties` of `AWS::ServiceCatalog::CloudFormationProduct`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProvisioningArtifactProperties(Properties);

properties! { ProvisioningArtifactProperties }

impl ProvisioningArtifactProperties {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisableTemplateValidation`: boolean.
    #[track_caller]
    pub fn disable_template_validation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableTemplateValidation", value);
        self
    }

    /// `Info`: object or string. Required.
    #[track_caller]
    pub fn info(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Info", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `ProvisioningArtifactPropertiesType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ProvisioningArtifactPropertiesType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ProvisioningArtifactPropertiesType` of `AWS::ServiceCatalog::CloudFormationProduct`.
    ProvisioningArtifactPropertiesType
    CLOUD_FORMATION_TEMPLATE "CLOUD_FORMATION_TEMPLATE"
    MARKETPLACE_AMI "MARKETPLACE_AMI"
    MARKETPLACE_CAR "MARKETPLACE_CAR"
    TERRAFORM_OPEN_SOURCE "TERRAFORM_OPEN_SOURCE"
    TERRAFORM_CLOUD "TERRAFORM_CLOUD"
    EXTERNAL "EXTERNAL"
}

/// `SourceConnection` of `AWS::ServiceCatalog::CloudFormationProduct`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConnection(Properties);

properties! { SourceConnection }

impl SourceConnection {
    /// `ConnectionParameters`: `SourceConnectionConnectionParameters`. Required.
    #[track_caller]
    pub fn connection_parameters(
        mut self,
        value: impl IntoValue<SourceConnectionConnectionParameters>,
    ) -> Self {
        self.0.set("ConnectionParameters", value);
        self
    }

    /// `Type`: `SourceConnectionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SourceConnectionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `SourceConnectionConnectionParameters` of `AWS::ServiceCatalog::CloudFormationProduct`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConnectionConnectionParameters(Properties);

properties! { SourceConnectionConnectionParameters }

impl SourceConnectionConnectionParameters {
    /// `CodeStar`: `CodeStarParameters`.
    #[track_caller]
    pub fn code_star(mut self, value: impl IntoValue<CodeStarParameters>) -> Self {
        self.0.set("CodeStar", value);
        self
    }
}

choice! {
    /// `SourceConnectionType` of `AWS::ServiceCatalog::CloudFormationProduct`.
    SourceConnectionType
    CODESTAR "CODESTAR"
}

/// `Tag` of `AWS::ServiceCatalog::CloudFormationProduct`.
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
