// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3ObjectLambda::AccessPoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::S3ObjectLambda::AccessPoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessPoint(Body);

resource! { AccessPoint "AWS::S3ObjectLambda::AccessPoint" }

impl AccessPoint {
    /// `Name`: string, 3 to 45 characters, pattern `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ObjectLambdaConfiguration`: `ObjectLambdaConfiguration`. Required.
    #[track_caller]
    pub fn object_lambda_configuration(
        mut self,
        value: impl IntoValue<ObjectLambdaConfiguration>,
    ) -> Self {
        self.0.set("ObjectLambdaConfiguration", value);
        self
    }
}

impl Handle<AccessPoint> {
    /// `Alias`
    #[inline]
    pub fn alias(&self) -> Value<Node> {
        self.attribute("Alias")
    }

    /// `Alias.Status`
    #[inline]
    pub fn alias_status(&self) -> Value<String> {
        self.attribute("Alias.Status")
    }

    /// `Alias.Value`
    #[inline]
    pub fn alias_value(&self) -> Value<String> {
        self.attribute("Alias.Value")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `PolicyStatus`
    #[inline]
    pub fn policy_status(&self) -> Value<Node> {
        self.attribute("PolicyStatus")
    }

    /// `PolicyStatus.IsPublic`
    #[inline]
    pub fn policy_status_is_public(&self) -> Value<bool> {
        self.attribute("PolicyStatus.IsPublic")
    }

    /// `PublicAccessBlockConfiguration`
    #[inline]
    pub fn public_access_block_configuration(&self) -> Value<Node> {
        self.attribute("PublicAccessBlockConfiguration")
    }

    /// `PublicAccessBlockConfiguration.BlockPublicAcls`
    #[inline]
    pub fn public_access_block_configuration_block_public_acls(&self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.BlockPublicAcls")
    }

    /// `PublicAccessBlockConfiguration.BlockPublicPolicy`
    #[inline]
    pub fn public_access_block_configuration_block_public_policy(&self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.BlockPublicPolicy")
    }

    /// `PublicAccessBlockConfiguration.IgnorePublicAcls`
    #[inline]
    pub fn public_access_block_configuration_ignore_public_acls(&self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.IgnorePublicAcls")
    }

    /// `PublicAccessBlockConfiguration.RestrictPublicBuckets`
    #[inline]
    pub fn public_access_block_configuration_restrict_public_buckets(&self) -> Value<bool> {
        self.attribute("PublicAccessBlockConfiguration.RestrictPublicBuckets")
    }
}

/// `AwsLambda` of `AWS::S3ObjectLambda::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsLambda(Properties);

properties! { AwsLambda }

impl AwsLambda {
    /// `FunctionArn`: `LambdaFunctionArn`, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn function_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("FunctionArn", value);
        self
    }

    /// `FunctionPayload`: string.
    #[track_caller]
    pub fn function_payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionPayload", value);
        self
    }
}

/// `ObjectLambdaConfiguration` of `AWS::S3ObjectLambda::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectLambdaConfiguration(Properties);

properties! { ObjectLambdaConfiguration }

impl ObjectLambdaConfiguration {
    /// `AllowedFeatures`: list of strings.
    #[track_caller]
    pub fn allowed_features(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedFeatures", value);
        self
    }

    /// `CloudWatchMetricsEnabled`: boolean.
    #[track_caller]
    pub fn cloud_watch_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CloudWatchMetricsEnabled", value);
        self
    }

    /// `SupportingAccessPoint`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn supporting_access_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SupportingAccessPoint", value);
        self
    }

    /// `TransformationConfigurations`: list of `TransformationConfiguration`. Required.
    #[track_caller]
    pub fn transformation_configurations(
        mut self,
        value: impl IntoValue<ListOf<TransformationConfiguration>>,
    ) -> Self {
        self.0.set("TransformationConfigurations", value);
        self
    }
}

/// `TransformationConfiguration` of `AWS::S3ObjectLambda::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformationConfiguration(Properties);

properties! { TransformationConfiguration }

impl TransformationConfiguration {
    /// `Actions`: list of strings. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ContentTransformation`: `TransformationConfigurationContentTransformation`. Required.
    #[track_caller]
    pub fn content_transformation(
        mut self,
        value: impl IntoValue<TransformationConfigurationContentTransformation>,
    ) -> Self {
        self.0.set("ContentTransformation", value);
        self
    }
}

/// `TransformationConfigurationContentTransformation` of `AWS::S3ObjectLambda::AccessPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformationConfigurationContentTransformation(Properties);

properties! { TransformationConfigurationContentTransformation }

impl TransformationConfigurationContentTransformation {
    /// `AwsLambda`: `AwsLambda`.
    #[track_caller]
    pub fn aws_lambda(mut self, value: impl IntoValue<AwsLambda>) -> Self {
        self.0.set("AwsLambda", value);
        self
    }
}
