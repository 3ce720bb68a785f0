/** Holds what is in {@code k8s/} and {@code docker/} to the schemas of its kinds and to rules of our own. */
package org.channelwatch.manifests;
