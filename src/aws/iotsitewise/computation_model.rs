// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::ComputationModel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::ComputationModel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-computationmodel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputationModel(Body);

resource! { ComputationModel "AWS::IoTSiteWise::ComputationModel" }

impl ComputationModel {
    /// `ComputationModelConfiguration`: `ComputationModelConfiguration`. Required.
    #[track_caller]
    pub fn computation_model_configuration(
        mut self,
        value: impl IntoValue<ComputationModelConfiguration>,
    ) -> Self {
        self.0.set("ComputationModelConfiguration", value);
        self
    }

    /// `ComputationModelDataBinding`: map of `ComputationModelDataBindingValue`. Required.
    #[track_caller]
    pub fn computation_model_data_binding(
        mut self,
        value: impl IntoValue<MapOf<ComputationModelDataBindingValue>>,
    ) -> Self {
        self.0.set("ComputationModelDataBinding", value);
        self
    }

    /// `ComputationModelDescription`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9 _\-#$*!@]+$`.
    #[track_caller]
    pub fn computation_model_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationModelDescription", value);
        self
    }

    /// `ComputationModelName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9 _\-#$*!@]+$`. Required.
    #[track_caller]
    pub fn computation_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationModelName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ComputationModel> {
    /// `ComputationModelArn`
    #[inline]
    pub fn computation_model_arn(&self) -> Value<String> {
        self.attribute("ComputationModelArn")
    }

    /// `ComputationModelId`
    #[inline]
    pub fn computation_model_id(&self) -> Value<String> {
        self.attribute("ComputationModelId")
    }
}

/// `AnomalyDetectionComputationModelConfiguration` of `AWS::IoTSiteWise::ComputationModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnomalyDetectionComputationModelConfiguration(Properties);

properties! { AnomalyDetectionComputationModelConfiguration }

impl AnomalyDetectionComputationModelConfiguration {
    /// `InputProperties`: string, 4 to 67 characters, pattern `^\$\{[a-z][a-z0-9_]*\}$`. Required.
    #[track_caller]
    pub fn input_properties(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputProperties", value);
        self
    }

    /// `ResultProperty`: string, 4 to 67 characters, pattern `^\$\{[a-z][a-z0-9_]*\}$`. Required.
    #[track_caller]
    pub fn result_property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResultProperty", value);
        self
    }
}

/// `AssetModelPropertyBindingValue` of `AWS::IoTSiteWise::ComputationModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetModelPropertyBindingValue(Properties);

properties! { AssetModelPropertyBindingValue }

impl AssetModelPropertyBindingValue {
    /// `AssetModelId`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required.
    #[track_caller]
    pub fn asset_model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetModelId", value);
        self
    }

    /// `PropertyId`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required.
    #[track_caller]
    pub fn property_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyId", value);
        self
    }
}

/// `AssetPropertyBindingValue` of `AWS::IoTSiteWise::ComputationModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetPropertyBindingValue(Properties);

properties! { AssetPropertyBindingValue }

impl AssetPropertyBindingValue {
    /// `AssetId`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required.
    #[track_caller]
    pub fn asset_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetId", value);
        self
    }

    /// `PropertyId`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required.
    #[track_caller]
    pub fn property_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyId", value);
        self
    }
}

/// `ComputationModelConfiguration` of `AWS::IoTSiteWise::ComputationModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputationModelConfiguration(Properties);

properties! { ComputationModelConfiguration }

impl ComputationModelConfiguration {
    /// `AnomalyDetection`: `AnomalyDetectionComputationModelConfiguration`.
    #[track_caller]
    pub fn anomaly_detection(
        mut self,
        value: impl IntoValue<AnomalyDetectionComputationModelConfiguration>,
    ) -> Self {
        self.0.set("AnomalyDetection", value);
        self
    }
}

/// `ComputationModelDataBindingValue` of `AWS::IoTSiteWise::ComputationModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputationModelDataBindingValue(Properties);

properties! { ComputationModelDataBindingValue }

impl ComputationModelDataBindingValue {
    /// `AssetModelProperty`: `AssetModelPropertyBindingValue`.
    #[track_caller]
    pub fn asset_model_property(
        mut self,
        value: impl IntoValue<AssetModelPropertyBindingValue>,
    ) -> Self {
        self.0.set("AssetModelProperty", value);
        self
    }

    /// `AssetProperty`: `AssetPropertyBindingValue`.
    #[track_caller]
    pub fn asset_property(mut self, value: impl IntoValue<AssetPropertyBindingValue>) -> Self {
        self.0.set("AssetProperty", value);
        self
    }

    /// `List`: list of `ComputationModelDataBindingValue`.
    #[track_caller]
    pub fn list(mut self, value: impl IntoValue<ListOf<ComputationModelDataBindingValue>>) -> Self {
        self.0.set("List", value);
        self
    }
}

/// `Tag` of `AWS::IoTSiteWise::ComputationModel`.
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
