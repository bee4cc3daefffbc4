// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTEvents::AlarmModel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTEvents::AlarmModel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-alarmmodel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmModel(Body);

resource! { AlarmModel "AWS::IoTEvents::AlarmModel" }

impl AlarmModel {
    /// `AlarmCapabilities`: `AlarmCapabilities`.
    #[track_caller]
    pub fn alarm_capabilities(mut self, value: impl IntoValue<AlarmCapabilities>) -> Self {
        self.0.set("AlarmCapabilities", value);
        self
    }

    /// `AlarmEventActions`: `AlarmEventActions`.
    #[track_caller]
    pub fn alarm_event_actions(mut self, value: impl IntoValue<AlarmEventActions>) -> Self {
        self.0.set("AlarmEventActions", value);
        self
    }

    /// `AlarmModelDescription`: string.
    #[track_caller]
    pub fn alarm_model_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmModelDescription", value);
        self
    }

    /// `AlarmModelName`: string. A change replaces the resource.
    #[track_caller]
    pub fn alarm_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmModelName", value);
        self
    }

    /// `AlarmRule`: `AlarmRule`. Required.
    #[track_caller]
    pub fn alarm_rule(mut self, value: impl IntoValue<AlarmRule>) -> Self {
        self.0.set("AlarmRule", value);
        self
    }

    /// `Key`: string. A change replaces the resource.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Severity`: integer.
    #[track_caller]
    pub fn severity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Severity", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AlarmModel> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AcknowledgeFlow` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcknowledgeFlow(Properties);

properties! { AcknowledgeFlow }

impl AcknowledgeFlow {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `AlarmAction` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmAction(Properties);

properties! { AlarmAction }

impl AlarmAction {
    /// `DynamoDB`: `DynamoDB`.
    #[track_caller]
    pub fn dynamo_db(mut self, value: impl IntoValue<DynamoDB>) -> Self {
        self.0.set("DynamoDB", value);
        self
    }

    /// `DynamoDBv2`: `DynamoDBv2`.
    #[track_caller]
    pub fn dynamo_d_bv2(mut self, value: impl IntoValue<DynamoDBv2>) -> Self {
        self.0.set("DynamoDBv2", value);
        self
    }

    /// `Firehose`: `Firehose`.
    #[track_caller]
    pub fn firehose(mut self, value: impl IntoValue<Firehose>) -> Self {
        self.0.set("Firehose", value);
        self
    }

    /// `IotEvents`: `IotEvents`.
    #[track_caller]
    pub fn iot_events(mut self, value: impl IntoValue<IotEvents>) -> Self {
        self.0.set("IotEvents", value);
        self
    }

    /// `IotSiteWise`: `IotSiteWise`.
    #[track_caller]
    pub fn iot_site_wise(mut self, value: impl IntoValue<IotSiteWise>) -> Self {
        self.0.set("IotSiteWise", value);
        self
    }

    /// `IotTopicPublish`: `IotTopicPublish`.
    #[track_caller]
    pub fn iot_topic_publish(mut self, value: impl IntoValue<IotTopicPublish>) -> Self {
        self.0.set("IotTopicPublish", value);
        self
    }

    /// `Lambda`: `Lambda`.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<Lambda>) -> Self {
        self.0.set("Lambda", value);
        self
    }

    /// `Sns`: `Sns`.
    #[track_caller]
    pub fn sns(mut self, value: impl IntoValue<Sns>) -> Self {
        self.0.set("Sns", value);
        self
    }

    /// `Sqs`: `Sqs`.
    #[track_caller]
    pub fn sqs(mut self, value: impl IntoValue<Sqs>) -> Self {
        self.0.set("Sqs", value);
        self
    }
}

/// `AlarmCapabilities` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmCapabilities(Properties);

properties! { AlarmCapabilities }

impl AlarmCapabilities {
    /// `AcknowledgeFlow`: `AcknowledgeFlow`.
    #[track_caller]
    pub fn acknowledge_flow(mut self, value: impl IntoValue<AcknowledgeFlow>) -> Self {
        self.0.set("AcknowledgeFlow", value);
        self
    }

    /// `InitializationConfiguration`: `InitializationConfiguration`.
    #[track_caller]
    pub fn initialization_configuration(
        mut self,
        value: impl IntoValue<InitializationConfiguration>,
    ) -> Self {
        self.0.set("InitializationConfiguration", value);
        self
    }
}

/// `AlarmEventActions` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmEventActions(Properties);

properties! { AlarmEventActions }

impl AlarmEventActions {
    /// `AlarmActions`: list of `AlarmAction`.
    #[track_caller]
    pub fn alarm_actions(mut self, value: impl IntoValue<ListOf<AlarmAction>>) -> Self {
        self.0.set("AlarmActions", value);
        self
    }
}

/// `AlarmRule` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmRule(Properties);

properties! { AlarmRule }

impl AlarmRule {
    /// `SimpleRule`: `SimpleRule`.
    #[track_caller]
    pub fn simple_rule(mut self, value: impl IntoValue<SimpleRule>) -> Self {
        self.0.set("SimpleRule", value);
        self
    }
}

/// `AssetPropertyTimestamp` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetPropertyTimestamp(Properties);

properties! { AssetPropertyTimestamp }

impl AssetPropertyTimestamp {
    /// `OffsetInNanos`: string.
    #[track_caller]
    pub fn offset_in_nanos(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OffsetInNanos", value);
        self
    }

    /// `TimeInSeconds`: string. Required.
    #[track_caller]
    pub fn time_in_seconds(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeInSeconds", value);
        self
    }
}

/// `AssetPropertyValue` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetPropertyValue(Properties);

properties! { AssetPropertyValue }

impl AssetPropertyValue {
    /// `Quality`: string.
    #[track_caller]
    pub fn quality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Quality", value);
        self
    }

    /// `Timestamp`: `AssetPropertyTimestamp`.
    #[track_caller]
    pub fn timestamp(mut self, value: impl IntoValue<AssetPropertyTimestamp>) -> Self {
        self.0.set("Timestamp", value);
        self
    }

    /// `Value`: `AssetPropertyVariant`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<AssetPropertyVariant>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `AssetPropertyVariant` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetPropertyVariant(Properties);

properties! { AssetPropertyVariant }

impl AssetPropertyVariant {
    /// `BooleanValue`: string.
    #[track_caller]
    pub fn boolean_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BooleanValue", value);
        self
    }

    /// `DoubleValue`: string.
    #[track_caller]
    pub fn double_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DoubleValue", value);
        self
    }

    /// `IntegerValue`: string.
    #[track_caller]
    pub fn integer_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegerValue", value);
        self
    }

    /// `StringValue`: string.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `DynamoDB` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamoDB(Properties);

properties! { DynamoDB }

impl DynamoDB {
    /// `HashKeyField`: string. Required.
    #[track_caller]
    pub fn hash_key_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HashKeyField", value);
        self
    }

    /// `HashKeyType`: string.
    #[track_caller]
    pub fn hash_key_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HashKeyType", value);
        self
    }

    /// `HashKeyValue`: string. Required.
    #[track_caller]
    pub fn hash_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HashKeyValue", value);
        self
    }

    /// `Operation`: string.
    #[track_caller]
    pub fn operation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Operation", value);
        self
    }

    /// `Payload`: `Payload`.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<Payload>) -> Self {
        self.0.set("Payload", value);
        self
    }

    /// `PayloadField`: string.
    #[track_caller]
    pub fn payload_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadField", value);
        self
    }

    /// `RangeKeyField`: string.
    #[track_caller]
    pub fn range_key_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RangeKeyField", value);
        self
    }

    /// `RangeKeyType`: string.
    #[track_caller]
    pub fn range_key_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RangeKeyType", value);
        self
    }

    /// `RangeKeyValue`: string.
    #[track_caller]
    pub fn range_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RangeKeyValue", value);
        self
    }

    /// `TableName`: string. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `DynamoDBv2` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamoDBv2(Properties);

properties! { DynamoDBv2 }

impl DynamoDBv2 {
    /// `Payload`: `Payload`.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<Payload>) -> Self {
        self.0.set("Payload", value);
        self
    }

    /// `TableName`: string. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `Firehose` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Firehose(Properties);

properties! { Firehose }

impl Firehose {
    /// `DeliveryStreamName`: string. Required.
    #[track_caller]
    pub fn delivery_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStreamName", value);
        self
    }

    /// `Payload`: `Payload`.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<Payload>) -> Self {
        self.0.set("Payload", value);
        self
    }

    /// `Separator`: string.
    #[track_caller]
    pub fn separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Separator", value);
        self
    }
}

/// `InitializationConfiguration` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct InitializationConfiguration(Properties);

properties! { InitializationConfiguration }

impl InitializationConfiguration {
    /// `DisabledOnInitialization`: boolean. Required.
    #[track_caller]
    pub fn disabled_on_initialization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisabledOnInitialization", value);
        self
    }
}

/// `IotEvents` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct IotEvents(Properties);

properties! { IotEvents }

impl IotEvents {
    /// `InputName`: string. Required.
    #[track_caller]
    pub fn input_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputName", value);
        self
    }

    /// `Payload`: `Payload`.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<Payload>) -> Self {
        self.0.set("Payload", value);
        self
    }
}

/// `IotSiteWise` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct IotSiteWise(Properties);

properties! { IotSiteWise }

impl IotSiteWise {
    /// `AssetId`: string.
    #[track_caller]
    pub fn asset_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssetId", value);
        self
    }

    /// `EntryId`: string.
    #[track_caller]
    pub fn entry_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntryId", value);
        self
    }

    /// `PropertyAlias`: string.
    #[track_caller]
    pub fn property_alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyAlias", value);
        self
    }

    /// `PropertyId`: string.
    #[track_caller]
    pub fn property_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyId", value);
        self
    }

    /// `PropertyValue`: `AssetPropertyValue`.
    #[track_caller]
    pub fn property_value(mut self, value: impl IntoValue<AssetPropertyValue>) -> Self {
        self.0.set("PropertyValue", value);
        self
    }
}

/// `IotTopicPublish` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct IotTopicPublish(Properties);

properties! { IotTopicPublish }

impl IotTopicPublish {
    /// `MqttTopic`: string. Required.
    #[track_caller]
    pub fn mqtt_topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MqttTopic", value);
        self
    }

    /// `Payload`: `Payload`.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<Payload>) -> Self {
        self.0.set("Payload", value);
        self
    }
}

/// `Lambda` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Lambda(Properties);

properties! { Lambda }

impl Lambda {
    /// `FunctionArn`: `LambdaFunctionArn`. Required.
    #[track_caller]
    pub fn function_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("FunctionArn", value);
        self
    }

    /// `Payload`: `Payload`.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<Payload>) -> Self {
        self.0.set("Payload", value);
        self
    }
}

/// `Payload` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Payload(Properties);

properties! { Payload }

impl Payload {
    /// `ContentExpression`: string. Required.
    #[track_caller]
    pub fn content_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentExpression", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `SimpleRule` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SimpleRule(Properties);

properties! { SimpleRule }

impl SimpleRule {
    /// `ComparisonOperator`: string. Required.
    #[track_caller]
    pub fn comparison_operator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `InputProperty`: string. Required.
    #[track_caller]
    pub fn input_property(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputProperty", value);
        self
    }

    /// `Threshold`: string. Required.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Threshold", value);
        self
    }
}

/// `Sns` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sns(Properties);

properties! { Sns }

impl Sns {
    /// `Payload`: `Payload`.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<Payload>) -> Self {
        self.0.set("Payload", value);
        self
    }

    /// `TargetArn`: string. Required.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

/// `Sqs` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sqs(Properties);

properties! { Sqs }

impl Sqs {
    /// `Payload`: `Payload`.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<Payload>) -> Self {
        self.0.set("Payload", value);
        self
    }

    /// `QueueUrl`: string. Required.
    #[track_caller]
    pub fn queue_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueUrl", value);
        self
    }

    /// `UseBase64`: boolean.
    #[track_caller]
    pub fn use_base64(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseBase64", value);
        self
    }
}

/// `Tag` of `AWS::IoTEvents::AlarmModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
