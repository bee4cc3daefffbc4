// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GroundStation::Config` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GroundStation::Config`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Config(Body);

resource! { Config "AWS::GroundStation::Config" }

impl Config {
    /// `ConfigData`: `ConfigData`, 1 entry. Required.
    #[track_caller]
    pub fn config_data(mut self, value: impl IntoValue<ConfigData>) -> Self {
        self.0.set("ConfigData", value);
        self
    }

    /// `Name`: string, pattern `^[ a-zA-Z0-9_:-]{1,256}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Config> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `AntennaDownlinkConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct AntennaDownlinkConfig(Properties);

properties! { AntennaDownlinkConfig }

impl AntennaDownlinkConfig {
    /// `SpectrumConfig`: `SpectrumConfig`.
    #[track_caller]
    pub fn spectrum_config(mut self, value: impl IntoValue<SpectrumConfig>) -> Self {
        self.0.set("SpectrumConfig", value);
        self
    }
}

/// `AntennaDownlinkDemodDecodeConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct AntennaDownlinkDemodDecodeConfig(Properties);

properties! { AntennaDownlinkDemodDecodeConfig }

impl AntennaDownlinkDemodDecodeConfig {
    /// `DecodeConfig`: `DecodeConfig`.
    #[track_caller]
    pub fn decode_config(mut self, value: impl IntoValue<DecodeConfig>) -> Self {
        self.0.set("DecodeConfig", value);
        self
    }

    /// `DemodulationConfig`: `DemodulationConfig`.
    #[track_caller]
    pub fn demodulation_config(mut self, value: impl IntoValue<DemodulationConfig>) -> Self {
        self.0.set("DemodulationConfig", value);
        self
    }

    /// `SpectrumConfig`: `SpectrumConfig`.
    #[track_caller]
    pub fn spectrum_config(mut self, value: impl IntoValue<SpectrumConfig>) -> Self {
        self.0.set("SpectrumConfig", value);
        self
    }
}

/// `AntennaUplinkConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct AntennaUplinkConfig(Properties);

properties! { AntennaUplinkConfig }

impl AntennaUplinkConfig {
    /// `SpectrumConfig`: `UplinkSpectrumConfig`.
    #[track_caller]
    pub fn spectrum_config(mut self, value: impl IntoValue<UplinkSpectrumConfig>) -> Self {
        self.0.set("SpectrumConfig", value);
        self
    }

    /// `TargetEirp`: `Eirp`.
    #[track_caller]
    pub fn target_eirp(mut self, value: impl IntoValue<Eirp>) -> Self {
        self.0.set("TargetEirp", value);
        self
    }

    /// `TransmitDisabled`: boolean.
    #[track_caller]
    pub fn transmit_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TransmitDisabled", value);
        self
    }
}

choice! {
    /// `BandwidthUnits` of `AWS::GroundStation::Config`.
    BandwidthUnits
    G_HZ "GHz"
    M_HZ "MHz"
    K_HZ "kHz"
}

/// `ConfigData` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigData(Properties);

properties! { ConfigData }

impl ConfigData {
    /// `AntennaDownlinkConfig`: `AntennaDownlinkConfig`.
    #[track_caller]
    pub fn antenna_downlink_config(mut self, value: impl IntoValue<AntennaDownlinkConfig>) -> Self {
        self.0.set("AntennaDownlinkConfig", value);
        self
    }

    /// `AntennaDownlinkDemodDecodeConfig`: `AntennaDownlinkDemodDecodeConfig`.
    #[track_caller]
    pub fn antenna_downlink_demod_decode_config(
        mut self,
        value: impl IntoValue<AntennaDownlinkDemodDecodeConfig>,
    ) -> Self {
        self.0.set("AntennaDownlinkDemodDecodeConfig", value);
        self
    }

    /// `AntennaUplinkConfig`: `AntennaUplinkConfig`.
    #[track_caller]
    pub fn antenna_uplink_config(mut self, value: impl IntoValue<AntennaUplinkConfig>) -> Self {
        self.0.set("AntennaUplinkConfig", value);
        self
    }

    /// `DataflowEndpointConfig`: `DataflowEndpointConfig`.
    #[track_caller]
    pub fn dataflow_endpoint_config(
        mut self,
        value: impl IntoValue<DataflowEndpointConfig>,
    ) -> Self {
        self.0.set("DataflowEndpointConfig", value);
        self
    }

    /// `S3RecordingConfig`: `S3RecordingConfig`.
    #[track_caller]
    pub fn s3_recording_config(mut self, value: impl IntoValue<S3RecordingConfig>) -> Self {
        self.0.set("S3RecordingConfig", value);
        self
    }

    /// `TelemetrySinkConfig`: `TelemetrySinkConfig`.
    #[track_caller]
    pub fn telemetry_sink_config(mut self, value: impl IntoValue<TelemetrySinkConfig>) -> Self {
        self.0.set("TelemetrySinkConfig", value);
        self
    }

    /// `TrackingConfig`: `TrackingConfig`.
    #[track_caller]
    pub fn tracking_config(mut self, value: impl IntoValue<TrackingConfig>) -> Self {
        self.0.set("TrackingConfig", value);
        self
    }

    /// `UplinkEchoConfig`: `UplinkEchoConfig`.
    #[track_caller]
    pub fn uplink_echo_config(mut self, value: impl IntoValue<UplinkEchoConfig>) -> Self {
        self.0.set("UplinkEchoConfig", value);
        self
    }
}

/// `DataflowEndpointConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataflowEndpointConfig(Properties);

properties! { DataflowEndpointConfig }

impl DataflowEndpointConfig {
    /// `DataflowEndpointName`: string.
    #[track_caller]
    pub fn dataflow_endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataflowEndpointName", value);
        self
    }

    /// `DataflowEndpointRegion`: string.
    #[track_caller]
    pub fn dataflow_endpoint_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataflowEndpointRegion", value);
        self
    }
}

/// `DecodeConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct DecodeConfig(Properties);

properties! { DecodeConfig }

impl DecodeConfig {
    /// `UnvalidatedJSON`: string, pattern `^[{}\[\]:.,"0-9A-z\-_\s]{1,8192}$`.
    #[track_caller]
    pub fn unvalidated_json(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnvalidatedJSON", value);
        self
    }
}

/// `DemodulationConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct DemodulationConfig(Properties);

properties! { DemodulationConfig }

impl DemodulationConfig {
    /// `UnvalidatedJSON`: string, pattern `^[{}\[\]:.,"0-9A-z\-_\s]{1,8192}$`.
    #[track_caller]
    pub fn unvalidated_json(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnvalidatedJSON", value);
        self
    }
}

/// `Eirp` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct Eirp(Properties);

properties! { Eirp }

impl Eirp {
    /// `Units`: `EirpUnits`.
    #[track_caller]
    pub fn units(mut self, value: impl IntoValue<EirpUnits>) -> Self {
        self.0.set("Units", value);
        self
    }

    /// `Value`: number.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `EirpUnits` of `AWS::GroundStation::Config`.
    EirpUnits
    D_BW "dBW"
}

/// `Frequency` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct Frequency(Properties);

properties! { Frequency }

impl Frequency {
    /// `Units`: `FrequencyUnits`.
    #[track_caller]
    pub fn units(mut self, value: impl IntoValue<FrequencyUnits>) -> Self {
        self.0.set("Units", value);
        self
    }

    /// `Value`: number.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `FrequencyBandwidth` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct FrequencyBandwidth(Properties);

properties! { FrequencyBandwidth }

impl FrequencyBandwidth {
    /// `Units`: `BandwidthUnits`.
    #[track_caller]
    pub fn units(mut self, value: impl IntoValue<BandwidthUnits>) -> Self {
        self.0.set("Units", value);
        self
    }

    /// `Value`: number.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `FrequencyUnits` of `AWS::GroundStation::Config`.
    FrequencyUnits
    G_HZ "GHz"
    M_HZ "MHz"
    K_HZ "kHz"
}

/// `KinesisDataStreamData` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisDataStreamData(Properties);

properties! { KinesisDataStreamData }

impl KinesisDataStreamData {
    /// `KinesisDataStreamArn`: string. Required.
    #[track_caller]
    pub fn kinesis_data_stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KinesisDataStreamArn", value);
        self
    }

    /// `KinesisRoleArn`: `IamRoleArn`, pattern `^arn:[^:\n]+:iam::[^:\n]+:role\/.+$`. Required.
    #[track_caller]
    pub fn kinesis_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("KinesisRoleArn", value);
        self
    }
}

choice! {
    /// `Polarization` of `AWS::GroundStation::Config`.
    Polarization
    LEFT_HAND "LEFT_HAND"
    RIGHT_HAND "RIGHT_HAND"
    NONE "NONE"
}

/// `S3RecordingConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3RecordingConfig(Properties);

properties! { S3RecordingConfig }

impl S3RecordingConfig {
    /// `BucketArn`: string, pattern `^arn:aws[A-Za-z0-9-]{0,64}:s3:::[A-Za-z0-9-]{1,64}$`.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketArn", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `^arn:[^:\n]+:iam::[^:\n]+:role\/.+$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `SpectrumConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpectrumConfig(Properties);

properties! { SpectrumConfig }

impl SpectrumConfig {
    /// `Bandwidth`: `FrequencyBandwidth`.
    #[track_caller]
    pub fn bandwidth(mut self, value: impl IntoValue<FrequencyBandwidth>) -> Self {
        self.0.set("Bandwidth", value);
        self
    }

    /// `CenterFrequency`: `Frequency`.
    #[track_caller]
    pub fn center_frequency(mut self, value: impl IntoValue<Frequency>) -> Self {
        self.0.set("CenterFrequency", value);
        self
    }

    /// `Polarization`: `Polarization`.
    #[track_caller]
    pub fn polarization(mut self, value: impl IntoValue<Polarization>) -> Self {
        self.0.set("Polarization", value);
        self
    }
}

/// `Tag` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, pattern `^[ a-zA-Z0-9\+\-=._:/@]{1,128}$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, pattern `^[ a-zA-Z0-9\+\-=._:/@]{1,256}$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TelemetrySinkConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct TelemetrySinkConfig(Properties);

properties! { TelemetrySinkConfig }

impl TelemetrySinkConfig {
    /// `TelemetrySinkData`: `TelemetrySinkData`. Required.
    #[track_caller]
    pub fn telemetry_sink_data(mut self, value: impl IntoValue<TelemetrySinkData>) -> Self {
        self.0.set("TelemetrySinkData", value);
        self
    }

    /// `TelemetrySinkType`: `TelemetrySinkType`. Required.
    #[track_caller]
    pub fn telemetry_sink_type(mut self, value: impl IntoValue<TelemetrySinkType>) -> Self {
        self.0.set("TelemetrySinkType", value);
        self
    }
}

/// `TelemetrySinkData` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct TelemetrySinkData(Properties);

properties! { TelemetrySinkData }

impl TelemetrySinkData {
    /// `KinesisDataStreamData`: `KinesisDataStreamData`.
    #[track_caller]
    pub fn kinesis_data_stream_data(
        mut self,
        value: impl IntoValue<KinesisDataStreamData>,
    ) -> Self {
        self.0.set("KinesisDataStreamData", value);
        self
    }
}

choice! {
    /// `TelemetrySinkType` of `AWS::GroundStation::Config`.
    TelemetrySinkType
    KINESIS_DATA_STREAM "KINESIS_DATA_STREAM"
}

/// `TrackingConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrackingConfig(Properties);

properties! { TrackingConfig }

impl TrackingConfig {
    /// `Autotrack`: `TrackingConfigAutotrack`.
    #[track_caller]
    pub fn autotrack(mut self, value: impl IntoValue<TrackingConfigAutotrack>) -> Self {
        self.0.set("Autotrack", value);
        self
    }
}

choice! {
    /// `TrackingConfigAutotrack` of `AWS::GroundStation::Config`.
    TrackingConfigAutotrack
    REQUIRED "REQUIRED"
    PREFERRED "PREFERRED"
    REMOVED "REMOVED"
}

/// `UplinkEchoConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct UplinkEchoConfig(Properties);

properties! { UplinkEchoConfig }

impl UplinkEchoConfig {
    /// `AntennaUplinkConfigArn`: string, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller]
    pub fn antenna_uplink_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AntennaUplinkConfigArn", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `UplinkSpectrumConfig` of `AWS::GroundStation::Config`.
#[derive(Clone, Default)]
#[must_use]
pub struct UplinkSpectrumConfig(Properties);

properties! { UplinkSpectrumConfig }

impl UplinkSpectrumConfig {
    /// `CenterFrequency`: `Frequency`.
    #[track_caller]
    pub fn center_frequency(mut self, value: impl IntoValue<Frequency>) -> Self {
        self.0.set("CenterFrequency", value);
        self
    }

    /// `Polarization`: `Polarization`.
    #[track_caller]
    pub fn polarization(mut self, value: impl IntoValue<Polarization>) -> Self {
        self.0.set("Polarization", value);
        self
    }
}
