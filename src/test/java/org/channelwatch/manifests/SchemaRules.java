package org.channelwatch.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds each manifest to the schema of its kind: unknown fields, missing ones and wrong types are faults. */
final class SchemaRules {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Class<?>> OF_OPERATORS = Map.of(
            "monitoring.coreos.com/v1/PodMonitor", PodMonitor.class,
            "monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class,
            "kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class,
            "kafka.strimzi.io/v1/KafkaUser", KafkaUser.class);
    /** No model of it is at hand: its fields are listed here. */
    private static final Map<String, Set<String>> SPEC_FIELDS = Map.of(
            "keda.sh/v1alpha1/ScaledObject",
            Set.of(
                    "scaleTargetRef",
                    "minReplicaCount",
                    "maxReplicaCount",
                    "cooldownPeriod",
                    "pollingInterval",
                    "triggers"));

    private SchemaRules() {}

    static List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        for (JsonNode manifest : manifests.all()) {
            String type = manifest.path("apiVersion").asText() + "/"
                    + manifest.path("kind").asText();
            try {
                check(manifest, type);
            } catch (Exception e) {
                faults.add("schema: " + type + " " + Manifests.name(manifest) + ": " + e.getMessage());
            }
        }
        return faults;
    }

    private static void check(JsonNode manifest, String type) throws Exception {
        Class<?> operator = OF_OPERATORS.get(type);
        Set<String> fields = SPEC_FIELDS.get(type);
        if (operator != null) {
            refuseUnknown(JSON.treeToValue(manifest, operator), Manifests.name(manifest));
        } else if (fields != null) {
            manifest.path("spec").fieldNames().forEachRemaining(field -> {
                if (!fields.contains(field)) throw new IllegalArgumentException("unknown field " + field);
            });
        } else {
            core(manifest, type);
        }
    }

    private static void core(JsonNode manifest, String type) throws Exception {
        String[] parts = type.split("/");
        String version = parts[parts.length - 2];
        String model = "io.kubernetes.client.openapi.models."
                + version.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + version.substring(1)
                + parts[parts.length - 1];
        JsonElement json = JsonParser.parseString(manifest.toString());
        try {
            Class.forName(model)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, json);
            Class<?> target = Class.forName(model);
            io.kubernetes.client.openapi.JSON.getGson().fromJson(json, target);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** What a model does not know it keeps aside; there must be nothing, at any depth. */
    private static void refuseUnknown(Object bean, String where) throws ReflectiveOperationException {
        if (bean instanceof Collection<?> many) {
            for (Object one : many) refuseUnknown(one, where + "[]");
            return;
        }
        if (bean == null || !isModel(bean.getClass())) return;
        for (Method getter : bean.getClass().getMethods()) {
            if (!getter.getName().startsWith("get") || getter.getParameterCount() > 0) continue;
            if (getter.getName().equals("getAdditionalProperties")) {
                if (getter.invoke(bean) instanceof Map<?, ?> unknown && !unknown.isEmpty()) {
                    throw new IllegalArgumentException(where + ": unknown fields " + unknown.keySet());
                }
                continue;
            }
            Class<?> type = getter.getReturnType();
            if (Collection.class.isAssignableFrom(type) || isModel(type)) {
                refuseUnknown(
                        getter.invoke(bean), where + "." + getter.getName().substring(3));
            }
        }
    }

    private static boolean isModel(Class<?> type) {
        return !type.isEnum()
                && (type.getName().startsWith("io.fabric8.") || type.getName().startsWith("io.strimzi."));
    }
}
