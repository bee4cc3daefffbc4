// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTEvents::DetectorModel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::IoTEvents::DetectorModel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-detectormodel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DetectorModel(Body);

resource! { DetectorModel "AWS::IoTEvents::DetectorModel" }

impl DetectorModel {
    /// `DetectorModelDefinition`: `DetectorModelDefinition`. Required.
    #[track_caller]
    pub fn detector_model_definition(
        mut self,
        value: impl IntoValue<DetectorModelDefinition>,
    ) -> Self {
        self.0.set("DetectorModelDefinition", value);
        self
    }

    /// `DetectorModelDescription`: string, at most 1024 characters.
    #[track_caller]
    pub fn detector_model_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetectorModelDescription", value);
        self
    }

    /// `DetectorModelName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn detector_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetectorModelName", value);
        self
    }

    /// `EvaluationMethod`: `EvaluationMethod`.
    #[track_caller]
    pub fn evaluation_method(mut self, value: impl IntoValue<EvaluationMethod>) -> Self {
        self.0.set("EvaluationMethod", value);
        self
    }

    /// `Key`: string, 1 to 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Action` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `ClearTimer`: `ClearTimer`.
    #[track_caller]
    pub fn clear_timer(mut self, value: impl IntoValue<ClearTimer>) -> Self {
        self.0.set("ClearTimer", value);
        self
    }

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

    /// `ResetTimer`: `ResetTimer`.
    #[track_caller]
    pub fn reset_timer(mut self, value: impl IntoValue<ResetTimer>) -> Self {
        self.0.set("ResetTimer", value);
        self
    }

    /// `SetTimer`: `SetTimer`.
    #[track_caller]
    pub fn set_timer(mut self, value: impl IntoValue<SetTimer>) -> Self {
        self.0.set("SetTimer", value);
        self
    }

    /// `SetVariable`: `SetVariable`.
    #[track_caller]
    pub fn set_variable(mut self, value: impl IntoValue<SetVariable>) -> Self {
        self.0.set("SetVariable", value);
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

/// `AssetPropertyTimestamp` of `AWS::IoTEvents::DetectorModel`.
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

/// `AssetPropertyValue` of `AWS::IoTEvents::DetectorModel`.
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

/// `AssetPropertyVariant` of `AWS::IoTEvents::DetectorModel`.
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

/// `ClearTimer` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClearTimer(Properties);

properties! { ClearTimer }

impl ClearTimer {
    /// `TimerName`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn timer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimerName", value);
        self
    }
}

/// `DetectorModelDefinition` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DetectorModelDefinition(Properties);

properties! { DetectorModelDefinition }

impl DetectorModelDefinition {
    /// `InitialStateName`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn initial_state_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InitialStateName", value);
        self
    }

    /// `States`: list of `State`, at least 1 item. Required.
    #[track_caller]
    pub fn states(mut self, value: impl IntoValue<ListOf<State>>) -> Self {
        self.0.set("States", value);
        self
    }
}

/// `DynamoDB` of `AWS::IoTEvents::DetectorModel`.
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

/// `DynamoDBv2` of `AWS::IoTEvents::DetectorModel`.
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

choice! {
    /// `EvaluationMethod` of `AWS::IoTEvents::DetectorModel`.
    EvaluationMethod
    BATCH "BATCH"
    SERIAL "SERIAL"
}

/// `Event` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Event(Properties);

properties! { Event }

impl Event {
    /// `Actions`: list of `Action`.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Condition`: string, at most 512 characters.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `EventName`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn event_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventName", value);
        self
    }
}

/// `Firehose` of `AWS::IoTEvents::DetectorModel`.
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

    /// `Separator`: string, pattern `([\n\t])|(\r\n)|(,)`.
    #[track_caller]
    pub fn separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Separator", value);
        self
    }
}

/// `IotEvents` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct IotEvents(Properties);

properties! { IotEvents }

impl IotEvents {
    /// `InputName`: string, 1 to 128 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*$`. Required.
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

/// `IotSiteWise` of `AWS::IoTEvents::DetectorModel`.
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

    /// `PropertyValue`: `AssetPropertyValue`. Required.
    #[track_caller]
    pub fn property_value(mut self, value: impl IntoValue<AssetPropertyValue>) -> Self {
        self.0.set("PropertyValue", value);
        self
    }
}

/// `IotTopicPublish` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct IotTopicPublish(Properties);

properties! { IotTopicPublish }

impl IotTopicPublish {
    /// `MqttTopic`: string, 1 to 128 characters. Required.
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

/// `Lambda` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Lambda(Properties);

properties! { Lambda }

impl Lambda {
    /// `FunctionArn`: `LambdaFunctionArn`, 1 to 2048 characters. Required.
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

/// `OnEnter` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnEnter(Properties);

properties! { OnEnter }

impl OnEnter {
    /// `Events`: list of `Event`.
    #[track_caller]
    pub fn events(mut self, value: impl IntoValue<ListOf<Event>>) -> Self {
        self.0.set("Events", value);
        self
    }
}

/// `OnExit` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnExit(Properties);

properties! { OnExit }

impl OnExit {
    /// `Events`: list of `Event`.
    #[track_caller]
    pub fn events(mut self, value: impl IntoValue<ListOf<Event>>) -> Self {
        self.0.set("Events", value);
        self
    }
}

/// `OnInput` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnInput(Properties);

properties! { OnInput }

impl OnInput {
    /// `Events`: list of `Event`.
    #[track_caller]
    pub fn events(mut self, value: impl IntoValue<ListOf<Event>>) -> Self {
        self.0.set("Events", value);
        self
    }

    /// `TransitionEvents`: list of `TransitionEvent`.
    #[track_caller]
    pub fn transition_events(mut self, value: impl IntoValue<ListOf<TransitionEvent>>) -> Self {
        self.0.set("TransitionEvents", value);
        self
    }
}

/// `Payload` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Payload(Properties);

properties! { Payload }

impl Payload {
    /// `ContentExpression`: string, at least 1 character. Required.
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

/// `ResetTimer` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResetTimer(Properties);

properties! { ResetTimer }

impl ResetTimer {
    /// `TimerName`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn timer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimerName", value);
        self
    }
}

/// `SetTimer` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SetTimer(Properties);

properties! { SetTimer }

impl SetTimer {
    /// `DurationExpression`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn duration_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DurationExpression", value);
        self
    }

    /// `Seconds`: integer, 60 to 31622400.
    #[track_caller]
    pub fn seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Seconds", value);
        self
    }

    /// `TimerName`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn timer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimerName", value);
        self
    }
}

/// `SetVariable` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SetVariable(Properties);

properties! { SetVariable }

impl SetVariable {
    /// `Value`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }

    /// `VariableName`: string, 1 to 128 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*$`. Required.
    #[track_caller]
    pub fn variable_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VariableName", value);
        self
    }
}

/// `Sns` of `AWS::IoTEvents::DetectorModel`.
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

    /// `TargetArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

/// `Sqs` of `AWS::IoTEvents::DetectorModel`.
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

/// `State` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct State(Properties);

properties! { State }

impl State {
    /// `OnEnter`: `OnEnter`.
    #[track_caller]
    pub fn on_enter(mut self, value: impl IntoValue<OnEnter>) -> Self {
        self.0.set("OnEnter", value);
        self
    }

    /// `OnExit`: `OnExit`.
    #[track_caller]
    pub fn on_exit(mut self, value: impl IntoValue<OnExit>) -> Self {
        self.0.set("OnExit", value);
        self
    }

    /// `OnInput`: `OnInput`.
    #[track_caller]
    pub fn on_input(mut self, value: impl IntoValue<OnInput>) -> Self {
        self.0.set("OnInput", value);
        self
    }

    /// `StateName`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn state_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateName", value);
        self
    }
}

/// `Tag` of `AWS::IoTEvents::DetectorModel`.
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

/// `TransitionEvent` of `AWS::IoTEvents::DetectorModel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitionEvent(Properties);

properties! { TransitionEvent }

impl TransitionEvent {
    /// `Actions`: list of `Action`.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Condition`: string, at most 512 characters. Required.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `EventName`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn event_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventName", value);
        self
    }

    /// `NextState`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn next_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NextState", value);
        self
    }
}
