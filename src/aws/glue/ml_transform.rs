// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::MLTransform` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::MLTransform`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MLTransform(Body);

resource! { MLTransform "AWS::Glue::MLTransform" }

impl MLTransform {
    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GlueVersion`: string, 1 to 255 characters, pattern `^(\w+\.)+\w+$`.
    #[track_caller]
    pub fn glue_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlueVersion", value);
        self
    }

    /// `InputRecordTables`: `InputRecordTables`, at most 10 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn input_record_tables(mut self, value: impl IntoValue<InputRecordTables>) -> Self {
        self.0.set("InputRecordTables", value);
        self
    }

    /// `MaxCapacity`: number, 1 to 100.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MaxRetries`: integer.
    #[track_caller]
    pub fn max_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRetries", value);
        self
    }

    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NumberOfWorkers`: integer.
    #[track_caller]
    pub fn number_of_workers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfWorkers", value);
        self
    }

    /// `Role`: string. Required.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `Timeout`: integer, at least 1.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }

    /// `TransformEncryption`: `TransformEncryption`. A change replaces the resource.
    #[track_caller]
    pub fn transform_encryption(mut self, value: impl IntoValue<TransformEncryption>) -> Self {
        self.0.set("TransformEncryption", value);
        self
    }

    /// `TransformParameters`: `TransformParameters`. Required.
    #[track_caller]
    pub fn transform_parameters(mut self, value: impl IntoValue<TransformParameters>) -> Self {
        self.0.set("TransformParameters", value);
        self
    }

    /// `WorkerType`: `WorkerType`.
    #[track_caller]
    pub fn worker_type(mut self, value: impl IntoValue<WorkerType>) -> Self {
        self.0.set("WorkerType", value);
        self
    }
}

impl Handle<MLTransform> {
    /// `TransformId`
    #[inline]
    pub fn transform_id(&self) -> Value<String> {
        self.attribute("TransformId")
    }
}

/// `FindMatchesParameters` of `AWS::Glue::MLTransform`.
#[derive(Clone, Default)]
#[must_use]
pub struct FindMatchesParameters(Properties);

properties! { FindMatchesParameters }

impl FindMatchesParameters {
    /// `AccuracyCostTradeoff`: number.
    #[track_caller]
    pub fn accuracy_cost_tradeoff(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("AccuracyCostTradeoff", value);
        self
    }

    /// `EnforceProvidedLabels`: boolean.
    #[track_caller]
    pub fn enforce_provided_labels(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnforceProvidedLabels", value);
        self
    }

    /// `PrecisionRecallTradeoff`: number.
    #[track_caller]
    pub fn precision_recall_tradeoff(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PrecisionRecallTradeoff", value);
        self
    }

    /// `PrimaryKeyColumnName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn primary_key_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryKeyColumnName", value);
        self
    }
}

/// `GlueTables` of `AWS::Glue::MLTransform`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlueTables(Properties);

properties! { GlueTables }

impl GlueTables {
    /// `CatalogId`: string.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `ConnectionName`: string.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `DatabaseName`: string. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `TableName`: string. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `InputRecordTables` of `AWS::Glue::MLTransform`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputRecordTables(Properties);

properties! { InputRecordTables }

impl InputRecordTables {
    /// `GlueTables`: list of `GlueTables`.
    #[track_caller]
    pub fn glue_tables(mut self, value: impl IntoValue<ListOf<GlueTables>>) -> Self {
        self.0.set("GlueTables", value);
        self
    }
}

/// `MLUserDataEncryption` of `AWS::Glue::MLTransform`.
#[derive(Clone, Default)]
#[must_use]
pub struct MLUserDataEncryption(Properties);

properties! { MLUserDataEncryption }

impl MLUserDataEncryption {
    /// `KmsKeyId`: `KmsKey`, 1 to 255 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MLUserDataEncryptionMode`: `MLUserDataEncryptionMLUserDataEncryptionMode`. Required.
    #[track_caller]
    pub fn ml_user_data_encryption_mode(
        mut self,
        value: impl IntoValue<MLUserDataEncryptionMLUserDataEncryptionMode>,
    ) -> Self {
        self.0.set("MLUserDataEncryptionMode", value);
        self
    }
}

choice! {
    /// `MLUserDataEncryptionMLUserDataEncryptionMode` of `AWS::Glue::MLTransform`.
    MLUserDataEncryptionMLUserDataEncryptionMode
    DISABLED "DISABLED"
    SSE_KMS "SSE-KMS"
}

/// `TransformEncryption` of `AWS::Glue::MLTransform`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformEncryption(Properties);

properties! { TransformEncryption }

impl TransformEncryption {
    /// `MLUserDataEncryption`: `MLUserDataEncryption`.
    #[track_caller]
    pub fn ml_user_data_encryption(mut self, value: impl IntoValue<MLUserDataEncryption>) -> Self {
        self.0.set("MLUserDataEncryption", value);
        self
    }

    /// `TaskRunSecurityConfigurationName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn task_run_security_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskRunSecurityConfigurationName", value);
        self
    }
}

/// `TransformParameters` of `AWS::Glue::MLTransform`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformParameters(Properties);

properties! { TransformParameters }

impl TransformParameters {
    /// `FindMatchesParameters`: `FindMatchesParameters`.
    #[track_caller]
    pub fn find_matches_parameters(mut self, value: impl IntoValue<FindMatchesParameters>) -> Self {
        self.0.set("FindMatchesParameters", value);
        self
    }

    /// `TransformType`: string. Required.
    #[track_caller]
    pub fn transform_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransformType", value);
        self
    }
}

choice! {
    /// `WorkerType` of `AWS::Glue::MLTransform`.
    WorkerType
    G_025X "G.025X"
    G_1X "G.1X"
    G_2X "G.2X"
    G_4X "G.4X"
    G_8X "G.8X"
    STANDARD "Standard"
    Z_2X "Z.2X"
}
